package ua.kramar.orders.status;

import ua.kramar.platform.refusals.Refusal;

/** The status says that the order repeats another one, and does not say which. */
public final class DuplicateMissing extends Refusal {

  public DuplicateMissing(OrderStatus to) {
    super(Kind.UNPROCESSABLE, "duplicate-missing", to.id());
  }
}
