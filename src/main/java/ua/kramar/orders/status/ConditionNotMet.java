package ua.kramar.orders.status;

import ua.kramar.platform.refusals.Refusal;

/** The table has the move, and the order lacks what the move demands. */
public final class ConditionNotMet extends Refusal {

  ConditionNotMet(Condition condition, OrderStatus to) {
    super(Kind.UNPROCESSABLE, condition.refusal(), to.id());
  }
}
