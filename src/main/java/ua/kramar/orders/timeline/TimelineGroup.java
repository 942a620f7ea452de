package ua.kramar.orders.timeline;

import java.util.Locale;

/** What a reader may want to see of a timeline alone. */
public enum TimelineGroup {
  /** Where the order has been. */
  STATUSES,
  /** What was said and written: to the buyer, and among the staff. */
  TALKS,
  /** How the goods go to the buyer, and come back. */
  PARCEL,
  /** What was changed of the order. */
  EDITS;

  /** The names on the wire, as a pattern. */
  public static final String PATTERN = "statuses|talks|parcel|edits";

  /** The group with that name on the wire. */
  public static TimelineGroup of(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
