package ua.kramar.orders.list;

/**
 * The sort order of a list of orders. A cursor is refused with another sort order than that of the
 * page that returned it.
 */
public enum OrderSort {
  NEWEST("desc", "<"),
  OLDEST("asc", ">");

  private final String direction;
  private final String comparison;

  OrderSort(String direction, String comparison) {
    this.direction = direction;
    this.comparison = comparison;
  }

  /** The name of the list in cursors. */
  String listName() {
    return "orders-" + direction;
  }

  String clause() {
    return " order by o.placed_at %1$s, o.number %1$s limit :count".formatted(direction);
  }

  /**
   * The condition for the orders after the cursor: a row comparison, which the database evaluates
   * with an index.
   */
  String afterCursor() {
    return "(o.placed_at, o.number) %s (:placedAt, :number)".formatted(comparison);
  }
}
