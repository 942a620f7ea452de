package ua.kramar.orders.status;

import ua.kramar.platform.refusals.Refusal;

/**
 * Refused: the table of moves allows the move, but the order does not meet one of its conditions.
 */
public final class ConditionNotMet extends Refusal {

  ConditionNotMet(Condition condition, OrderStatus to) {
    super(Kind.UNPROCESSABLE, condition.refusal(), to.id());
  }
}
