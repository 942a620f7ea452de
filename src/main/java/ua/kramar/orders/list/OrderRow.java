package ua.kramar.orders.list;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import ua.kramar.orders.deadlines.DeadlineView;
import ua.kramar.orders.status.StatusView;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Money;

/** A row of the query of {@link OrderList}, independent of the caller's language. */
record OrderRow(
    long number,
    String source,
    int status,
    Instant placedAt,
    OrderSummary.Buyer buyer,
    BigDecimal total,
    boolean doNotCall,
    String waybill,
    int openTasks,
    DeadlineView deadline,
    boolean waits,
    String payment,
    Instant questionSince) {

  /**
   * The expression of the index {@code orders_own_payment}: before the first report as placed. What
   * had come for an order that was restored is the other order's now, which counts it.
   */
  static final String PAYMENT =
      """
      case
        when o.restored_as is not null and coalesce(o.payment_state, 'PAID') not in ('RETURNED', 'PART_RETURNED') then 'UNPAID'
        else coalesce(o.payment_state, case when o.paid then 'PAID' else 'UNPAID' end)
      end\
      """;

  /** The columns that {@link #of} reads, in the same order. */
  static final String COLUMNS =
      """
      o.number, o.source, o.status, o.placed_at, b.surname, b.name, b.phone, o.total, o.do_not_call, o.waybill,
      (select count(*) from order_task t
       where t.seller_id = o.seller_id and t.order_number = o.number and t.done_at is null),
      o.target_at, o.latest_at, coalesce(o.waits, false),
      """
          + PAYMENT
          + ", o.question_since ";

  static OrderRow of(Object[] row) {
    return new OrderRow(
        ((Number) row[0]).longValue(),
        (String) row[1],
        ((Number) row[2]).intValue(),
        (Instant) row[3],
        new OrderSummary.Buyer((String) row[4], (String) row[5], (String) row[6]),
        (BigDecimal) row[7],
        (Boolean) row[8],
        (String) row[9],
        ((Number) row[10]).intValue(),
        DeadlineView.of((Instant) row[11], (Instant) row[12]),
        (Boolean) row[13],
        (String) row[14],
        (Instant) row[15]);
  }

  /** The cursor of the rows after this one. */
  Cursor cursor(OrderSort sort, String listName) {
    return Cursor.of(listName, Cursor.micros(sort.key(this)), number);
  }

  OrderSummary summary(Locale language) {
    return new OrderSummary(
        String.valueOf(number),
        source,
        StatusView.of(status, language),
        placedAt,
        buyer,
        Money.uah(total),
        doNotCall,
        waybill,
        openTasks,
        deadline,
        waits,
        payment,
        questionSince);
  }
}
