package ua.kramar.orders.status;

import java.util.function.Predicate;

/** The conditions of the table of moves. */
public enum Requirement implements Condition {
  /** The order has a waybill number (O6). */
  WAYBILL("waybill-missing", facts -> facts.waybill() != null),
  /** The order names the order that it duplicates. */
  DUPLICATE_OF("duplicate-missing", facts -> facts.duplicateOf() != null),
  /** A carrier's report ended the order: what people have ended is not taken back. */
  CARRIER_ENDED("not-ended-by-carrier", facts -> facts.endedBy() == Mover.CARRIER),
  /** The move states its reason. */
  REASON("reason-missing", facts -> facts.reason() != null && !facts.reason().isBlank());

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
