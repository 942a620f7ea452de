package ua.kramar.orders.status;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * An allowed change of an order's status. There is at most one move from one status to another.
 *
 * @param conditions the conditions that the order must meet
 * @param usual non-null if this is the usual next move from the status
 */
public record Move(
    OrderStatus from,
    OrderStatus to,
    Set<Mover> by,
    Set<Condition> conditions,
    Provenance provenance,
    UsualStep usual) {

  public Move {
    by = ordered(by);
    conditions = Collections.unmodifiableSet(new LinkedHashSet<>(conditions));
    if (from == to || by.isEmpty()) {
      throw new IllegalArgumentException("Not a move: " + from + " to " + to + " by " + by);
    }
  }

  /**
   * Checks that the order meets the conditions.
   *
   * @throws ConditionNotMet with the code of the first condition that is not met
   */
  public void require(MoveFacts facts) {
    conditions.stream()
        .filter(condition -> !condition.holds(facts))
        .findFirst()
        .ifPresent(
            condition -> {
              throw new ConditionNotMet(condition, to);
            });
  }

  /** Whether the conditions depend on the contact with the buyer that is on record. */
  public boolean asksForContact() {
    return conditions.contains(Requirement.TWO_ATTEMPTS)
        || conditions.contains(Requirement.BUYERS_WORD);
  }

  /** The manager's action if this is the usual next move from the status; else null. */
  public Action action() {
    return usual == null ? null : usual.action();
  }

  /** Whether this is the usual next move only if no carrier reports the parcel's status. */
  public boolean byHand() {
    return usual != null && usual.byHand();
  }

  /**
   * Merges two rows of the table for the same move: allowed to the movers of both, under the
   * conditions of both; documented if either row is.
   */
  Move merge(Move same) {
    Set<Mover> movers = EnumSet.copyOf(by);
    movers.addAll(same.by);
    Set<Condition> all = new LinkedHashSet<>(conditions);
    all.addAll(same.conditions);
    return new Move(from, to, movers, all, provenance.merge(same.provenance), usual);
  }

  /**
   * Sorts the movers, since responses and pages show them in a stable order; {@link Set#copyOf} has
   * none.
   */
  private static Set<Mover> ordered(Collection<Mover> movers) {
    Set<Mover> ordered = EnumSet.noneOf(Mover.class);
    ordered.addAll(movers);
    return Collections.unmodifiableSet(ordered);
  }
}
