package ua.kramar.orders;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import ua.kramar.orders.status.AllowedMove;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.status.Moves;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.StatusView;
import ua.kramar.platform.values.Json;
import ua.kramar.platform.values.Money;

/**
 * An order with everything that its shop may see, as the database's view of that name puts it
 * together: one question instead of six. The wall between sellers is its key here, not Hibernate's
 * filter, and it is read from the row as it is: orders are read all the time, and turning rows into
 * entities was an eighth of what that took (ADR 0018).
 */
record OrderSheet(
    long number,
    int version,
    OrderSource source,
    OrderStatus status,
    Instant placedAt,
    Instant changedAt,
    OrderView.BuyerView buyer,
    List<Line> lines,
    BigDecimal total,
    DeliveryChoice delivery,
    PaymentChoice payment,
    boolean doNotCall,
    String buyerComment,
    String waybill,
    Long duplicateOf,
    List<Step> history,
    List<OrderView.Task> tasks,
    List<OrderView.Comment> comments) {

  /** One row for a shop and a number; who does not name the shop finds nothing. */
  static final String SELECT =
      """
      select number, version, source, status, placed_at, changed_at, account, surname, name, phone, email, lines,
        total, carrier, delivery_method, city, destination, payment_method, paid, do_not_call, buyer_comment,
        waybill, duplicate_of, history, tasks, comments
      from order_sheet where seller_id = ? and number = ?
      """;

  /** A line as the view writes it. */
  record Line(String sku, String title, int quantity, BigDecimal price) {

    OrderView.Line view() {
      BigDecimal sum = price.multiply(BigDecimal.valueOf(quantity));
      return new OrderView.Line(sku, title, quantity, Money.uah(price), Money.uah(sum));
    }
  }

  /** A step of the history as the view writes it. */
  record Step(int to, Instant at, Mover mover, String by, String reason) {

    OrderView.Step view(Locale language) {
      OrderStatus status = OrderStatus.of(to).orElseThrow();
      return new OrderView.Step(StatusView.of(status, language), at, mover, by, reason);
    }
  }

  /** Reads the columns in the order of {@link #SELECT}. */
  static OrderSheet of(ResultSet row) throws SQLException {
    return new OrderSheet(
        row.getLong(1),
        row.getInt(2),
        OrderSource.valueOf(row.getString(3)),
        OrderStatus.of(row.getInt(4)).orElseThrow(),
        instant(row, 5),
        instant(row, 6),
        new OrderView.BuyerView(
            row.getString(7),
            row.getString(8),
            row.getString(9),
            row.getString(10),
            row.getString(11)),
        parts(row.getString(12), Line[].class),
        row.getBigDecimal(13),
        new DeliveryChoice(
            Carrier.valueOf(row.getString(14)),
            DeliveryMethod.valueOf(row.getString(15)),
            row.getString(16),
            row.getString(17)),
        new PaymentChoice(PaymentMethod.valueOf(row.getString(18)), row.getBoolean(19)),
        row.getBoolean(20),
        row.getString(21),
        row.getString(22),
        row.getObject(23, Long.class),
        parts(row.getString(24), Step[].class),
        parts(row.getString(25), OrderView.Task[].class),
        parts(row.getString(26), OrderView.Comment[].class));
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /** The view has null for what an order has none of. */
  private static <T> List<T> parts(String json, Class<T[]> type) {
    return json == null ? List.of() : Arrays.asList(Json.read(json, type));
  }

  /** In the asker's language, with the moves that the asker may make. */
  OrderView view(By by) {
    Locale language = by.language();
    return new OrderView(
        String.valueOf(number),
        version,
        source,
        StatusView.of(status, language),
        placedAt,
        changedAt,
        buyer,
        lines.stream().map(Line::view).toList(),
        Money.uah(total),
        delivery,
        payment,
        doNotCall,
        buyerComment,
        waybill,
        duplicateOf == null ? null : String.valueOf(duplicateOf),
        history.stream().map(step -> step.view(language)).toList(),
        tasks,
        comments,
        Moves.open(status, by.mover()).stream()
            .map(move -> AllowedMove.of(move, language))
            .toList());
  }
}
