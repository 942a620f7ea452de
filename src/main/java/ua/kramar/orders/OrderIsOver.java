package ua.kramar.orders;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the order has succeeded or failed, so its waybill can no longer be changed. */
public final class OrderIsOver extends Refusal {

  OrderIsOver() {
    super(Kind.CONFLICT, "order-is-over");
  }
}
