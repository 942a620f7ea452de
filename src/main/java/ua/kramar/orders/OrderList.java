package ua.kramar.orders;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.kramar.platform.CurrentLanguage;
import ua.kramar.platform.Cursor;
import ua.kramar.platform.Money;
import ua.kramar.platform.Page;

/**
 * The acting shop's orders, newest or oldest first, by keyset: a page deep in a million orders
 * costs what the first one costs.
 */
@Stateless
public class OrderList {

  /** A row as the database gives it, before it is put into the asker's language. */
  record Row(
      Long number,
      OrderSource source,
      OrderStatus status,
      Instant placedAt,
      String surname,
      String name,
      String phone,
      BigDecimal total,
      boolean doNotCall,
      String waybill,
      Long openTasks) {}

  private static final String ROWS =
      """
      select new ua.kramar.orders.OrderList$Row(
        o.number, o.source, o.status, o.placedAt, b.surname, b.name, b.phone, o.total, o.doNotCall, o.waybill,
        (select count(t) from OrderTask t
         where t.sellerId = o.sellerId and t.orderNumber = o.number and t.doneAt is null))
      from Order o join Buyer b on b.sellerId = o.sellerId and b.id = o.buyerId
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentLanguage language;

  /**
   * @param after cursor of the last order seen, or null
   * @param limit 1 to 100
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<OrderSummary> page(OrderFilter filter, OrderSort sort, String after, int limit) {
    List<String> conditions = new ArrayList<>();
    Map<String, Object> values = new HashMap<>();
    conditions(filter, conditions, values);
    if (after != null) {
      Cursor cursor = Cursor.parse(after, 2);
      conditions.add(sort.behindCursor());
      values.put("placedAt", cursor.time(0));
      values.put("number", cursor.part(1));
    }
    String where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions);
    var query = entities.createQuery(ROWS + where + sort.clause(), Row.class);
    values.forEach(query::setParameter);
    List<Row> rows = query.setMaxResults(limit + 1).getResultList();
    return Page.cut(rows, limit, OrderList::cursor, this::summary);
  }

  /** How many orders wait in each stage in which somebody has something to do. */
  public Map<Stage, Long> waiting() {
    Map<Stage, Long> counts = new EnumMap<>(Stage.class);
    List.of(Stage.NEW, Stage.IN_WORK, Stage.DELIVERING).forEach(stage -> counts.put(stage, 0L));
    entities
        .createQuery(
            "select o.stage, count(o) from Order o where o.stage in :stages group by o.stage",
            Object[].class)
        .setParameter("stages", counts.keySet())
        .getResultList()
        .forEach(row -> counts.put((Stage) row[0], (Long) row[1]));
    return counts;
  }

  /** How many tasks nobody has done yet. */
  public long openTasks() {
    return entities
        .createQuery("select count(t) from OrderTask t where t.doneAt is null", Long.class)
        .getSingleResult();
  }

  private static void conditions(
      OrderFilter filter, List<String> conditions, Map<String, Object> values) {
    add("o.stage = :stage", "stage", filter.stage(), conditions, values);
    add("o.source = :source", "source", filter.source(), conditions, values);
    add("o.placedAt >= :placedFrom", "placedFrom", filter.placedFrom(), conditions, values);
    add("o.placedAt < :placedTo", "placedTo", filter.placedTo(), conditions, values);
    if (filter.statuses() != null && !filter.statuses().isEmpty()) {
      List<OrderStatus> statuses =
          filter.statuses().stream()
              .map(id -> OrderStatus.of(id).orElseThrow(() -> new UnknownStatus(id)))
              .toList();
      add("o.status in :statuses", "statuses", statuses, conditions, values);
    }
    if (filter.text() != null && !filter.text().isBlank()) {
      SearchText kind = SearchText.of(filter.text());
      add(kind.condition(), "text", kind.value(filter.text()), conditions, values);
    }
  }

  private static void add(
      String condition,
      String name,
      Object value,
      List<String> conditions,
      Map<String, Object> values) {
    if (value != null) {
      conditions.add(condition);
      values.put(name, value);
    }
  }

  private static Cursor cursor(Row row) {
    return Cursor.of(Cursor.micros(row.placedAt()), row.number());
  }

  private OrderSummary summary(Row row) {
    Locale locale = language.locale();
    return new OrderSummary(
        String.valueOf(row.number()),
        row.source(),
        StatusView.of(row.status(), locale),
        row.placedAt(),
        new OrderSummary.Buyer(row.surname(), row.name(), row.phone()),
        Money.uah(row.total()),
        row.doNotCall(),
        row.waybill(),
        row.openTasks().intValue());
  }
}
