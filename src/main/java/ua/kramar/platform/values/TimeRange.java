package ua.kramar.platform.values;

import java.time.Instant;

/**
 * The range of times that Kramar accepts: the years 1 to 9999 in UTC. The database's range is
 * limited too.
 */
public final class TimeRange {

  private static final Instant BEGIN = Instant.parse("0001-01-01T00:00:00Z");

  /** The last time of the range. */
  public static final Instant END = Instant.parse("9999-12-31T23:59:59.999999Z");

  private TimeRange() {}

  public static boolean contains(Instant time) {
    return !time.isBefore(BEGIN) && !time.isAfter(END);
  }
}
