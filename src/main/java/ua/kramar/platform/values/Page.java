package ua.kramar.platform.values;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A page of a list.
 *
 * @param items at most the requested number
 * @param next the cursor of the next page; null at the end
 */
public record Page<T>(
    List<T> items, @Schema(nullable = true, pattern = Cursor.PATTERN) String next) {

  /**
   * Creates a page from rows that contain one more than the limit when there is a next page, so
   * that no count is needed.
   *
   * @param key the cursor of a row
   */
  public static <R, T> Page<T> cut(
      List<R> rows, int limit, Function<R, Cursor> key, Function<R, T> shown) {
    boolean more = rows.size() > limit;
    List<R> kept = more ? rows.subList(0, limit) : rows;
    return new Page<>(
        kept.stream().map(shown).toList(),
        more ? key.apply(kept.get(kept.size() - 1)).toString() : null);
  }
}
