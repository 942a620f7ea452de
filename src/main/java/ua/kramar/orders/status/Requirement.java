package ua.kramar.orders.status;

import java.util.function.Predicate;

/** The conditions that the table of moves names. */
public enum Requirement implements Condition {
  /** The number under which the carrier knows the parcel (O6). */
  WAYBILL("waybill-missing", facts -> facts.waybill() != null),
  /** The number of the order that this one repeats. */
  DUPLICATE_OF("duplicate-missing", facts -> facts.duplicateOf() != null);

  private final String refusal;

  @SuppressWarnings("ImmutableEnumChecker") // The predicates capture nothing.
  private final Predicate<MoveFacts> condition;

  Requirement(String refusal, Predicate<MoveFacts> condition) {
    this.refusal = refusal;
    this.condition = condition;
  }

  @Override
  public String refusal() {
    return refusal;
  }

  @Override
  public boolean holds(MoveFacts facts) {
    return condition.test(facts);
  }
}
