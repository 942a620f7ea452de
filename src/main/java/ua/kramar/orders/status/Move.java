package ua.kramar.orders.status;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A permitted step of an order; there is at most one between two statuses.
 *
 * @param conditions what the order must fulfil besides
 * @param usual null unless this is the usual next step of the status
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
   * Demands that the order fulfils the conditions.
   *
   * @throws ConditionNotMet with the code of the first condition that does not hold
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

  /** Null unless this is the usual next step of the status. */
  public Action action() {
    return usual == null ? null : usual.action();
  }

  /** Whether it is the usual next step only where no carrier reports where the parcel is. */
  public boolean byHand() {
    return usual != null && usual.byHand();
  }

  /** The same step in two rows: the movers of both may take it; one document is enough. */
  Move joined(Move same) {
    Set<Mover> movers = EnumSet.copyOf(by);
    movers.addAll(same.by);
    Set<Condition> all = new LinkedHashSet<>(conditions);
    all.addAll(same.conditions);
    return new Move(from, to, movers, all, provenance.joined(same.provenance), usual);
  }

  /** Answers and pages show the movers in a stable order, which {@link Set#copyOf} has not. */
  private static Set<Mover> ordered(Collection<Mover> movers) {
    Set<Mover> ordered = EnumSet.noneOf(Mover.class);
    ordered.addAll(movers);
    return Collections.unmodifiableSet(ordered);
  }
}
