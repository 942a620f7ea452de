package ua.kramar.returns;

import ua.kramar.platform.refusals.Refusal;

/** Refused: goods of the order come back, or are back, so its end is not taken back. */
final class OrderHasReturns extends Refusal {

  OrderHasReturns() {
    super(Kind.CONFLICT, "order-has-returns");
  }
}
