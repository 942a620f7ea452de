package ua.kramar.orders.list;

import java.time.Instant;
import java.util.Set;
import ua.kramar.orders.OrderSource;
import ua.kramar.orders.payment.PaymentState;
import ua.kramar.orders.status.Stage;

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
