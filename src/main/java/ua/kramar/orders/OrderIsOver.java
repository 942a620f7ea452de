package ua.kramar.orders;

import ua.kramar.platform.refusals.Refusal;

/** The order has succeeded or failed; nothing is sent under a waybill any more. */
public final class OrderIsOver extends Refusal {

  OrderIsOver() {
    super(Kind.CONFLICT, "order-is-over");
  }
}
