package ua.kramar.orders.status;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A permitted step of an order; there is at most one between two statuses. */
public record Move(
    OrderStatus from, OrderStatus to, Set<Mover> by, Set<Demand> demands, Basis basis) {

  public Move {
    by = ordered(Mover.class, by);
    demands = ordered(Demand.class, demands);
    if (from == to || by.isEmpty()) {
      throw new IllegalArgumentException("Not a move: " + from + " to " + to + " by " + by);
    }
  }

  /** The same step in another row: whoever may take it in either; one document is enough. */
  Move joined(Move same) {
    Set<Mover> both = EnumSet.copyOf(by);
    both.addAll(same.by);
    return new Move(from, to, both, demands, basis.compareTo(same.basis) <= 0 ? basis : same.basis);
  }

  /** Answers and pages show the elements in a stable order, which {@link Set#copyOf} has not. */
  private static <E extends Enum<E>> Set<E> ordered(Class<E> type, Collection<E> elements) {
    Set<E> ordered = EnumSet.noneOf(type);
    ordered.addAll(elements);
    return Collections.unmodifiableSet(ordered);
  }
}
