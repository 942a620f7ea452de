package ua.kramar.orders.status;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A row of the table of moves: from each status of the one list to each of the other.
 *
 * @param onward from and to are one list in the order of a parcel's way, and each leads to those
 *     after it only
 */
record Row(
    List<OrderStatus> from, List<OrderStatus> to, Set<Mover> by, Basis basis, boolean onward) {

  Stream<Move> moves() {
    return from.stream().flatMap(status -> targets(status).map(to -> move(status, to)));
  }

  private Stream<OrderStatus> targets(OrderStatus status) {
    return onward ? to.stream().skip(to.indexOf(status) + 1L) : to.stream();
  }

  private Move move(OrderStatus from, OrderStatus to) {
    return new Move(from, to, by, Moves.demands(to), basis);
  }
}
