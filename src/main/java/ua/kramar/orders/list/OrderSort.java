package ua.kramar.orders.list;

import java.time.Instant;

/**
 * The sort order of a list of orders. A cursor is refused with another sort order or filter than
 * those of the page that returned it.
 */
public enum OrderSort {
  NEWEST("desc", "o.placed_at", "desc", "<"),
  OLDEST("asc", "o.placed_at", "asc", ">"),
  /**
   * By the target of the deadline, orders without one last; only orders that are new or in work.
   */
  DEADLINE("deadline", OrderSort.TARGET, "asc", ">");

  /** The expression of the index {@code orders_deadline}. */
  static final String TARGET = "coalesce(o.target_at, timestamptz '9999-12-31T00:00:00Z')";

  private static final Instant NO_TARGET = Instant.parse("9999-12-31T00:00:00Z");

  private final String name;
  private final String column;
  private final String direction;
  private final String comparison;

  OrderSort(String name, String column, String direction, String comparison) {
    this.name = name;
    this.column = column;
    this.direction = direction;
    this.comparison = comparison;
  }

  /** The name of the list in cursors. */
  String listName() {
    return "orders-" + name;
  }

  String clause() {
    return " order by %1$s %2$s, o.number %2$s limit :count".formatted(column, direction);
  }

  /**
   * The condition for the orders after the cursor: a row comparison, which the database evaluates
   * with an index.
   */
  String afterCursor() {
    return "(%s, o.number) %s (:sortedBy, :number)".formatted(column, comparison);
  }

  /** The time by which the row is sorted. */
  Instant key(OrderRow row) {
    if (this != DEADLINE) {
      return row.placedAt();
    }
    return row.deadline() == null ? NO_TARGET : row.deadline().target();
  }
}
