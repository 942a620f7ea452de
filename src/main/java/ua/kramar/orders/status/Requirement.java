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
  REASON("reason-missing", MoveFacts::stated),
  /** The buyer was not reached by two attempts, or by one and a written message (O16). */
  TWO_ATTEMPTS("too-few-attempts", facts -> facts.contact().triedTwice()),
  /**
   * No call was missed, or the buyer has said something: on record, or in the reason that the move
   * states (O16).
   */
  BUYERS_WORD("contact-missing", facts -> !facts.contact().buyersWordOwed() || facts.stated()),
  /** The buyer may be called to confirm the order (O10). */
  PHONING_ALLOWED("do-not-call", facts -> !facts.phoningForbidden());

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
