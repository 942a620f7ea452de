package ua.kramar.orders.list;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.UnknownStatus;
import ua.kramar.platform.values.Cursor;

/** The conditions of a list of orders: SQL with named parameters, and the values to bind. */
final class OrderConditions {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  private OrderConditions() {}

  /**
   * Creates the conditions of a shop's list; every list is limited to one shop.
   *
   * @param now the time by which deadlines are judged
   * @throws UnknownStatus when the filter contains an id that is no status
   * @throws SearchTooShort when the text is too short
   * @throws ua.kramar.platform.refusals.Invalid when the text can be in no field
   */
  static OrderConditions of(long seller, OrderFilter filter, Instant now) {
    OrderConditions all = new OrderConditions();
    all.add("o.seller_id = :seller", "seller", seller);
    all.add("o.stage = :stage", "stage", name(filter.stage()));
    all.add("o.source = :source", "source", name(filter.source()));
    all.add(OrderRow.PAYMENT + " = :payment", "payment", name(filter.payment()));
    all.add("o.placed_at >= :placedFrom", "placedFrom", filter.placedFrom());
    all.add("o.placed_at < :placedTo", "placedTo", filter.placedTo());
    if (filter.statuses() != null && !filter.statuses().isEmpty()) {
      filter.statuses().stream()
          .filter(id -> OrderStatus.of(id).isEmpty())
          .findFirst()
          .ifPresent(OrderConditions::refuse);
      all.add("o.status in (:statuses)", "statuses", filter.statuses());
    }
    if (filter.attention() != null) {
      Attention attention = filter.attention();
      all.add(attention.condition(), "attentionBefore", now.minus(attention.age()));
    }
    if (filter.overdue() != null) {
      all.addOverdue(filter.overdue(), now);
    }
    if (filter.text() != null && !filter.text().isBlank()) {
      all.addSearch(SearchText.terms(filter.text()));
    }
    return all;
  }

  /**
   * Limits the list to orders after the cursor.
   *
   * @param cursor null for the first page
   * @param listName of the list that must have given the cursor
   */
  OrderConditions after(String cursor, OrderSort sort, String listName) {
    if (cursor != null) {
      Cursor last = Cursor.parse(listName, cursor, 2);
      add(sort.afterCursor(), "sortedBy", last.time(0));
      values.put("number", last.part(1));
    }
    if (sort == OrderSort.DEADLINE) {
      conditions.add(Attention.OPEN);
    }
    return this;
  }

  /** A latest instant is not before its target, by which the orders are found. */
  private void addOverdue(boolean overdue, Instant now) {
    if (overdue) {
      conditions.add(Attention.OPEN);
      conditions.add(OrderSort.TARGET + " <= :now");
      add("o.latest_at <= :now", "now", now);
    } else {
      add("(o.latest_at is null or o.latest_at > :now)", "now", now);
    }
  }

  String clause() {
    return "where " + String.join(" and ", conditions);
  }

  void bind(Query query) {
    values.forEach(query::setParameter);
  }

  /** The order is in the result of one of the searches. */
  private void addSearch(List<SearchText.Term> terms) {
    List<String> queries = new ArrayList<>();
    for (SearchText.Term term : terms) {
      String parameter = "text" + queries.size();
      queries.add(term.field().query(parameter));
      values.put(parameter, term.value());
    }
    conditions.add("o.number in (" + String.join(" union all ", queries) + ")");
  }

  private void add(String condition, String name, Object value) {
    if (value != null) {
      conditions.add(condition);
      values.put(name, value);
    }
  }

  private static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static void refuse(int status) {
    throw new UnknownStatus(status);
  }
}
