package ua.kramar.platform.values;

import java.time.Instant;

/** The times that Kramar knows: the years 1 to 9999. The database's calendar ends, too. */
public final class TimeRange {

  private static final Instant BEGIN = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("9999-12-31T23:59:59.999999Z");

  private TimeRange() {}

  public static boolean holds(Instant time) {
    return !time.isBefore(BEGIN) && !time.isAfter(END);
  }
}
