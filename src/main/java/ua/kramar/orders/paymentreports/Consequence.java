package ua.kramar.orders.paymentreports;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.PaymentMethod;
import ua.kramar.orders.payment.PaymentState;
import ua.kramar.orders.payment.Settlement;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.status.Moves;
import ua.kramar.orders.status.OrderStatus;

/**
 * A row of the table of what follows from a payment: in this state of it, an order is moved to the
 * status if the table of moves allows the system to do so. The first row that fits counts.
 */
record Consequence(PaymentState state, Predicate<Case> condition, OrderStatus to) {

  /**
   * An order, and what a report has made of its payment.
   *
   * @param order as it was before the report
   * @param refusedBy null if nobody has refused the payment, or nobody knows who
   */
  record Case(OrderFacts order, Settlement settlement, RefusedBy refusedBy) {

    /** Whether the buyer is not called to confirm the order, now that it is paid (O10). */
    boolean needsNoCall() {
      return order.doNotCall()
          && order.payment().method() == PaymentMethod.CARD
          && settlement.covers(order.total());
    }
  }

  private static final List<Consequence> TABLE =
      List.of(
          // There is nothing left to be agreed with a buyer who wants no call (O10).
          row(PaymentState.PAID, OrderStatus.DATA_CONFIRMED).when(Case::needsNoCall),
          row(PaymentState.PAID, OrderStatus.PROCESSED_BY_MANAGER),
          // Another attempt may have succeeded: somebody has to decide what becomes of that money.
          row(PaymentState.EXPIRED, OrderStatus.NOT_PAID)
              .when(each -> !each.order().settlement().securesMoney()),
          row(PaymentState.UNAPPROVED, OrderStatus.CREDIT_REFUSED)
              .when(each -> each.refusedBy() == RefusedBy.LENDER),
          row(PaymentState.UNAPPROVED, OrderStatus.REFUSED_BY_BANK)
              .when(each -> each.refusedBy() == RefusedBy.BANK),
          row(PaymentState.RETURNED, OrderStatus.MONEY_RETURNED));

  /** Where the system moves the order; empty if it stays where it is. */
  static Optional<OrderStatus> of(Case reported) {
    return TABLE.stream()
        .filter(row -> row.state == reported.settlement().state() && row.condition.test(reported))
        .map(Consequence::to)
        .filter(to -> isAllowed(reported.order().status(), to))
        .findFirst();
  }

  private static boolean isAllowed(OrderStatus from, OrderStatus to) {
    return Moves.find(from, to).filter(move -> move.by().contains(Mover.SYSTEM)).isPresent();
  }

  private static Consequence row(PaymentState state, OrderStatus to) {
    return new Consequence(state, any -> true, to);
  }

  private Consequence when(Predicate<Case> condition) {
    return new Consequence(state, condition, to);
  }
}
