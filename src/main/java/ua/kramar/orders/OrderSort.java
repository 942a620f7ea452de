package ua.kramar.orders;

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
    return " order by o.placedAt " + direction + ", o.number " + direction;
  }

  /**
   * What holds for the orders behind the cursor; said twice, because an index is entered only by a
   * condition on its first column alone.
   */
  String behindCursor() {
    return "(o.placedAt %1$s :placedAt or o.placedAt = :placedAt and o.number %1$s :number) and o.placedAt %1$s= :placedAt"
        .formatted(beyond);
  }
}
