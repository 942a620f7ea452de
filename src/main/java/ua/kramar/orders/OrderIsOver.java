package ua.kramar.orders;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the order has succeeded or failed, so nothing of it can be changed any more. */
public final class OrderIsOver extends Refusal {

  public OrderIsOver() {
    super(Kind.CONFLICT, "order-is-over");
  }
}
