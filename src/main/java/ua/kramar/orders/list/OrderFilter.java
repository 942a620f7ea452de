package ua.kramar.orders.list;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import ua.kramar.orders.OrderSource;
import ua.kramar.orders.payment.PaymentState;
import ua.kramar.orders.status.Stage;
import ua.kramar.platform.values.Cursor;

/**
 * The filter of a list of orders; null components and an empty {@code statuses} do not filter.
 *
 * @param stage the stage of the orders
 * @param statuses ids of statuses
 * @param text an order number, the end of a phone, a waybill number, an SKU, the start of an e-mail
 *     address, or names
 * @param attention what the orders need attention for
 * @param overdue whether the latest instant of the deadline has passed
 * @param payment the state of the payment
 * @param placedFrom the earliest time of placement, inclusive
 * @param placedTo the latest time of placement, exclusive
 */
public record OrderFilter(
    Stage stage,
    Set<Integer> statuses,
    OrderSource source,
    String text,
    Instant placedFrom,
    Instant placedTo,
    Attention attention,
    Boolean overdue,
    PaymentState payment) {

  /** The name of the list under this filter, in cursors. */
  String listName(OrderSort sort) {
    return Cursor.filtered(
        sort.listName(),
        stage,
        statuses == null || statuses.isEmpty() ? null : new TreeSet<>(statuses),
        source,
        text == null || text.isBlank() ? null : text,
        placedFrom,
        placedTo,
        attention,
        overdue,
        payment);
  }

  /** A filter without regard to deadlines and payments. */
  public OrderFilter(
      Stage stage,
      Set<Integer> statuses,
      OrderSource source,
      String text,
      Instant placedFrom,
      Instant placedTo) {
    this(stage, statuses, source, text, placedFrom, placedTo, null, null, null);
  }
}
