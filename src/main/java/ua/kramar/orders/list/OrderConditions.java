package ua.kramar.orders.list;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.UnknownStatus;
import ua.kramar.platform.values.Cursor;

/** What must hold for the rows of a list, in SQL, with the values apart. */
final class OrderConditions {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  private OrderConditions() {}

  /**
   * Begins with the shop: there is no list without one.
   *
   * @throws UnknownStatus when the filter names a status that there is not
   * @throws ua.kramar.platform.refusals.Invalid when nobody knows what the text could be
   */
  static OrderConditions of(long seller, OrderFilter filter) {
    OrderConditions all = new OrderConditions();
    all.add("o.seller_id = :seller", "seller", seller);
    all.add("o.stage = :stage", "stage", name(filter.stage()));
    all.add("o.source = :source", "source", name(filter.source()));
    all.add("o.placed_at >= :placedFrom", "placedFrom", filter.placedFrom());
    all.add("o.placed_at < :placedTo", "placedTo", filter.placedTo());
    if (filter.statuses() != null && !filter.statuses().isEmpty()) {
      filter.statuses().stream()
          .filter(id -> OrderStatus.of(id).isEmpty())
          .findFirst()
          .ifPresent(OrderConditions::refuse);
      all.add("o.status in (:statuses)", "statuses", filter.statuses());
    }
    if (filter.text() != null && !filter.text().isBlank()) {
      SearchText kind = SearchText.of(filter.text());
      all.add(kind.condition(), "text", kind.value(filter.text()));
    }
    return all;
  }

  /** Only what comes behind the cursor; null begins at the beginning. */
  OrderConditions behind(String after, OrderSort sort) {
    if (after != null) {
      Cursor cursor = Cursor.parse(after, 2);
      add(sort.behindCursor(), "placedAt", cursor.time(0));
      values.put("number", cursor.part(1));
    }
    return this;
  }

  String clause() {
    return "where " + String.join(" and ", conditions);
  }

  void bind(Query query) {
    values.forEach(query::setParameter);
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
