package ua.kramar.orders.timeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.regex.Pattern;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.TimeRange;

/**
 * A place in the timeline of an order. Entries of one time are ordered by kind and id, both as
 * ASCII text.
 *
 * @param kind the name of the kind
 * @param id of the entry among those of its kind: letters, digits and hyphens
 */
public record TimelinePosition(Instant at, String kind, String id)
    implements Comparable<TimelinePosition> {

  /** Before all entries, the newest of which comes first. */
  static final TimelinePosition BEGIN = new TimelinePosition(TimeRange.END, "", "");

  private static final String LIST = "timeline";

  private static final Pattern KIND = Pattern.compile("[A-Z_]{1,40}");
  private static final Pattern ID = Pattern.compile("[0-9A-Za-z-]{1,100}");

  private static final Comparator<TimelinePosition> BY_TIME =
      Comparator.comparing(TimelinePosition::at)
          .thenComparing(TimelinePosition::kind)
          .thenComparing(TimelinePosition::id);

  static TimelinePosition of(TimelineEntry entry) {
    return new TimelinePosition(entry.at(), entry.kind(), entry.id());
  }

  /**
   * Where the next page begins.
   *
   * @param group what alone is read; null for all
   * @param after the cursor from a caller; null for the newest page
   * @throws ua.kramar.platform.refusals.Invalid when it is not a cursor of this order's timeline,
   *     or of another part of it
   */
  static TimelinePosition after(long order, TimelineGroup group, String after) {
    if (after == null) {
      return BEGIN;
    }
    Cursor last = Cursor.parse(Cursor.filtered(LIST, group), after, 4);
    if (last.part(0) != order
        || !KIND.matcher(last.text(2)).matches()
        || !ID.matcher(last.text(3)).matches()) {
      throw Cursor.notACursor();
    }
    return new TimelinePosition(last.time(1), last.text(2), last.text(3));
  }

  Cursor cursor(long order, TimelineGroup group) {
    return Cursor.of(Cursor.filtered(LIST, group), order, Cursor.micros(at), kind, id);
  }

  @Override
  public int compareTo(TimelinePosition other) {
    return BY_TIME.compare(this, other);
  }
}
