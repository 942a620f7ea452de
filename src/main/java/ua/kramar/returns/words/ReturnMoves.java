package ua.kramar.returns.words;

import static ua.kramar.orders.status.Mover.BUYER;
import static ua.kramar.orders.status.Mover.CARRIER;
import static ua.kramar.orders.status.Mover.SELLER;
import static ua.kramar.orders.status.Mover.SYSTEM;
import static ua.kramar.returns.words.ReturnState.ACCEPTED;
import static ua.kramar.returns.words.ReturnState.ACCEPTED_IN_PART;
import static ua.kramar.returns.words.ReturnState.ARRIVED;
import static ua.kramar.returns.words.ReturnState.AT_POINT;
import static ua.kramar.returns.words.ReturnState.EXPECTED;
import static ua.kramar.returns.words.ReturnState.EXPIRED;
import static ua.kramar.returns.words.ReturnState.IN_CENTRE;
import static ua.kramar.returns.words.ReturnState.LOST;
import static ua.kramar.returns.words.ReturnState.REFUSED;
import static ua.kramar.returns.words.ReturnState.REJECTED;
import static ua.kramar.returns.words.ReturnState.REQUESTED;
import static ua.kramar.returns.words.ReturnState.TO_BE_RETURNED;
import static ua.kramar.returns.words.ReturnState.TO_CENTRE;
import static ua.kramar.returns.words.ReturnState.TO_POINT;
import static ua.kramar.returns.words.ReturnState.WITHDRAWN;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ua.kramar.orders.status.Mover;

/**
 * The table of moves of returns (ADR 0059). The shop decides, and judges the goods wherever the way
 * was said to be: it has them in its hands. Goods come nearer only; a report that comes late
 * changes nothing.
 */
public final class ReturnMoves {

  private record Row(List<ReturnState> from, List<ReturnState> to, Set<Mover> by, boolean forward) {

    boolean allows(ReturnState at, ReturnState next, Mover mover) {
      return by.contains(mover)
          && from.contains(at)
          && to.contains(next)
          && (!forward || to.indexOf(next) > from.indexOf(at));
    }
  }

  /** The way back in its order; stations may be left out. */
  private static final List<ReturnState> WAY =
      List.of(EXPECTED, TO_BE_RETURNED, TO_CENTRE, IN_CENTRE, TO_POINT, AT_POINT, ARRIVED);

  private static final List<Row> TABLE =
      List.of(
          row(List.of(REQUESTED), List.of(EXPECTED, REFUSED), SELLER),
          row(List.of(REQUESTED, EXPECTED), List.of(WITHDRAWN), BUYER),
          // Somebody has told the shop that the buyer keeps the goods.
          row(List.of(EXPECTED), List.of(WITHDRAWN), SELLER),
          // The buyer has sent the goods, under a number.
          row(List.of(EXPECTED), List.of(TO_POINT), BUYER),
          new Row(WAY, WAY, Set.of(SELLER, CARRIER), true),
          row(WAY.subList(0, WAY.size() - 1), List.of(LOST), SELLER, CARRIER),
          row(WAY, List.of(ACCEPTED, ACCEPTED_IN_PART, REJECTED), SELLER),
          // Of what is lost the shop decides what the buyer gets all the same.
          row(List.of(LOST), List.of(ACCEPTED, ACCEPTED_IN_PART, REJECTED), SELLER),
          row(List.of(EXPECTED), List.of(EXPIRED), SYSTEM));

  private ReturnMoves() {}

  /** Where the mover may bring a return from here; nowhere from an end. */
  public static List<ReturnState> from(ReturnState state, Mover by) {
    return Stream.of(ReturnState.values())
        .filter(to -> TABLE.stream().anyMatch(row -> row.allows(state, to, by)))
        .toList();
  }

  /** Which of two states of goods on their way is the earlier one. */
  public static ReturnState earlier(ReturnState one, ReturnState other) {
    return WAY.indexOf(one) <= WAY.indexOf(other) ? one : other;
  }

  private static Row row(List<ReturnState> from, List<ReturnState> to, Mover... by) {
    return new Row(from, to, Set.of(by), false);
  }
}
