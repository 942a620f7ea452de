package ua.kramar.orders.payment;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.status.Moves;
import ua.kramar.orders.status.OrderStatus;

/**
 * A row of the table of what follows from a payment: in this state of it, an order is moved to the
 * status if the table of moves allows the system to do so. The first row that fits counts.
 *
 * @param standing whether it follows also when the order comes to its status after the report
 */
public record Consequence(
    PaymentState state, Predicate<PaymentCase> condition, OrderStatus to, boolean standing) {

  private static final List<Consequence> TABLE =
      List.of(
          // Nobody in the shop has seen it yet: it is a new order when its buyer has paid. Of money
          // that is held or came in part somebody has to decide, so it does not wait unseen.
          row(PaymentState.PAID, OrderStatus.NEW).when(PaymentCase::isNotTakenUp),
          row(PaymentState.PART_PAID, OrderStatus.NEW).when(PaymentCase::isNotTakenUp),
          row(PaymentState.HOLD, OrderStatus.NEW).when(PaymentCase::isNotTakenUp),
          // There is nothing left to be agreed with a buyer who wants no call (O10).
          row(PaymentState.PAID, OrderStatus.DATA_CONFIRMED).when(PaymentCase::needsNoCall),
          row(PaymentState.PAID, OrderStatus.PROCESSED_BY_MANAGER),
          // The buyer has begun to pay by card: until it is known how that ends, nobody packs.
          row(PaymentState.UNPAID, OrderStatus.AWAITS_PAYMENT).when(PaymentCase::isBegunByCard),
          // Another attempt may have succeeded: somebody has to decide what becomes of that money.
          row(PaymentState.EXPIRED, OrderStatus.NOT_PAID).when(each -> !each.hadMoney()),
          row(PaymentState.UNAPPROVED, OrderStatus.CREDIT_REFUSED)
              .when(each -> each.refusedBy() == RefusedBy.LENDER),
          row(PaymentState.UNAPPROVED, OrderStatus.REFUSED_BY_BANK)
              .when(each -> each.refusedBy() == RefusedBy.BANK),
          // Whichever comes first, the refund or the cancellation.
          row(PaymentState.RETURNED, OrderStatus.MONEY_RETURNED).always());

  /** Where the system moves an order for a report; empty if it stays where it is. */
  public static Optional<OrderStatus> of(PaymentCase reported) {
    return first(reported, row -> true);
  }

  /** Where the system moves an order on that has come to its status; empty if it stays there. */
  public static Optional<OrderStatus> standing(PaymentCase moved) {
    return first(moved, Consequence::standing);
  }

  private static Optional<OrderStatus> first(PaymentCase each, Predicate<Consequence> which) {
    return TABLE.stream()
        .filter(which)
        .filter(row -> row.state == each.settlement().state() && row.condition.test(each))
        .map(Consequence::to)
        .filter(to -> isAllowed(each.status(), to))
        .findFirst();
  }

  private static boolean isAllowed(OrderStatus from, OrderStatus to) {
    return Moves.find(from, to).filter(move -> move.by().contains(Mover.SYSTEM)).isPresent();
  }

  private static Consequence row(PaymentState state, OrderStatus to) {
    return new Consequence(state, any -> true, to, false);
  }

  private Consequence when(Predicate<PaymentCase> condition) {
    return new Consequence(state, condition, to, standing);
  }

  private Consequence always() {
    return new Consequence(state, condition, to, true);
  }
}
