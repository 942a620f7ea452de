package ua.kramar.orders.lines;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a correction does to a line of an order.
 *
 * @param change {@code ADDED}, {@code REMOVED}, {@code CHANGED} or {@code KEPT}
 * @param before null for a line that is added
 * @param after null for a line that is removed
 */
@Schema(name = "LineChange")
public record LineChange(
    String sku,
    String title,
    LineChangeKind change,
    @Schema(nullable = true) LineState before,
    @Schema(nullable = true) LineState after) {

  /**
   * @param before null for a line that is added
   * @param after null for a line that is removed; not both are null
   */
  static LineChange of(OrderedLine before, OrderedLine after) {
    OrderedLine line = after == null ? before : after;
    return new LineChange(
        line.sku(),
        line.title(),
        kind(before, after),
        before == null ? null : before.state(),
        after == null ? null : after.state());
  }

  private static LineChangeKind kind(OrderedLine before, OrderedLine after) {
    if (before == null) {
      return LineChangeKind.ADDED;
    }
    if (after == null) {
      return LineChangeKind.REMOVED;
    }
    return before.equals(after) ? LineChangeKind.KEPT : LineChangeKind.CHANGED;
  }
}
