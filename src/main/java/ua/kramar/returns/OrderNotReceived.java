package ua.kramar.returns;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the goods of the order have not been sent out and received, or all are back. */
final class OrderNotReceived extends Refusal {

  OrderNotReceived() {
    super(Kind.CONFLICT, "order-not-received");
  }
}
