package ua.kramar.orders.status;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A row of the table of moves: it allows moves from each status of the first list to each status of
 * the second.
 *
 * @param forwardOnly from and to are the same list; a status leads only to those after it in the
 *     list
 * @param conditions conditions of this row, in addition to those of the target status
 */
record MoveRule(
    List<OrderStatus> from,
    List<OrderStatus> to,
    Set<Mover> by,
    Provenance provenance,
    boolean forwardOnly,
    List<Condition> conditions) {

  /** Returns a copy of this row with one more condition. */
  MoveRule withCondition(Condition condition) {
    List<Condition> all = new ArrayList<>(conditions);
    all.add(condition);
    return new MoveRule(from, to, by, provenance, forwardOnly, List.copyOf(all));
  }

  Stream<Move> moves() {
    return from.stream().flatMap(status -> targets(status).map(to -> move(status, to)));
  }

  private Stream<OrderStatus> targets(OrderStatus status) {
    return forwardOnly ? to.stream().skip(to.indexOf(status) + 1L) : to.stream();
  }

  private Move move(OrderStatus from, OrderStatus to) {
    Set<Condition> all = new LinkedHashSet<>(Moves.conditions(to));
    all.addAll(conditions);
    return new Move(from, to, by, all, provenance, Moves.usual(from, to));
  }
}
