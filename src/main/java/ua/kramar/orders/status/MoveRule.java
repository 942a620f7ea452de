package ua.kramar.orders.status;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A row of the table of moves: from each status of the one list to each of the other.
 *
 * @param onward from and to are one list in the order of a parcel's way, and each leads to those
 *     after it only
 * @param when conditions of this row, besides those that the status itself demands
 */
record MoveRule(
    List<OrderStatus> from,
    List<OrderStatus> to,
    Set<Mover> by,
    Provenance provenance,
    boolean onward,
    List<Condition> when) {

  /** The same row under one more condition. */
  MoveRule when(Condition condition) {
    List<Condition> all = new ArrayList<>(when);
    all.add(condition);
    return new MoveRule(from, to, by, provenance, onward, List.copyOf(all));
  }

  Stream<Move> moves() {
    return from.stream().flatMap(status -> targets(status).map(to -> move(status, to)));
  }

  private Stream<OrderStatus> targets(OrderStatus status) {
    return onward ? to.stream().skip(to.indexOf(status) + 1L) : to.stream();
  }

  private Move move(OrderStatus from, OrderStatus to) {
    Set<Condition> conditions = new LinkedHashSet<>(Moves.conditions(to));
    conditions.addAll(when);
    return new Move(from, to, by, conditions, provenance, Moves.usual(from, to));
  }
}
