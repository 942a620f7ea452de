package ua.kramar.sellers.calendar;

/**
 * A part of a day by the clock on the wall, in minutes since midnight.
 *
 * @param from inclusive, 0 to 1439
 * @param to exclusive, 1 to 1440; 1440 is the end of the day
 */
public record Interval(int from, int to) {

  static final int DAY = 24 * 60;

  public Interval {
    if (from < 0 || to > DAY || from >= to) {
      throw new IllegalArgumentException("not a part of a day: " + from + " to " + to);
    }
  }

  /** The interval from one full hour to another. */
  static Interval ofHours(int from, int to) {
    return new Interval(from * 60, to * 60);
  }

  /** Whether the two have a minute in common. */
  public boolean overlaps(Interval other) {
    return from < other.to && other.from < to;
  }
}
