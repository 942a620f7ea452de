package ua.kramar.orders.list;

/** In which order a list shows the orders; a cursor goes on in the direction in which it came. */
public enum OrderSort {
  NEWEST("desc", "<"),
  OLDEST("asc", ">");

  private final String direction;
  private final String beyond;

  OrderSort(String direction, String beyond) {
    this.direction = direction;
    this.beyond = beyond;
  }

  String clause() {
    return " order by o.placed_at %1$s, o.number %1$s limit :count".formatted(direction);
  }

  /**
   * What holds for the orders behind the cursor: a comparison of rows, which an index can answer.
   */
  String behindCursor() {
    return "(o.placed_at, o.number) %s (:placedAt, :number)".formatted(beyond);
  }
}
