package ua.kramar.platform.values;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A piece of a list.
 *
 * @param items at most as many as were asked for
 * @param next the cursor to go on from; null at the end
 */
public record Page<T>(List<T> items, @Schema(nullable = true) String next) {

  /**
   * Cuts a page from rows of which one more was read than is shown, so that the end is known
   * without counting.
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
