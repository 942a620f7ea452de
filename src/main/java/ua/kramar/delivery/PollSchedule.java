package ua.kramar.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How often a parcel is asked about: most parcels arrive within days, and the others are in no
 * hurry.
 */
@ApplicationScoped
class PollSchedule {

  /** How many intervals lie between two polls, up to an age; after the last there are none. */
  private enum Pace {
    FRESH(Duration.ofDays(3), 1),
    AGEING(Duration.ofDays(10), 4),
    OLD(Duration.ofDays(60), 24);

    private final Duration upTo;
    private final int intervals;

    Pace(Duration upTo, int intervals) {
      this.upTo = upTo;
      this.intervals = intervals;
    }
  }

  private static final Duration LONGEST_REST = Duration.ofMinutes(1);

  private final Duration interval;

  /** By {@code kramar.tracking.interval}, an ISO-8601 duration. */
  PollSchedule() {
    this(Duration.parse(System.getProperty("kramar.tracking.interval", "PT15M")));
  }

  PollSchedule(Duration interval) {
    this.interval = interval;
  }

  /** When to try again what could not be done now. */
  Duration interval() {
    return interval;
  }

  /** How long a carrier in trouble is left alone. */
  Duration rest() {
    return interval.compareTo(LONGEST_REST) < 0 ? interval : LONGEST_REST;
  }

  /** How long to wait with a parcel of this age; empty when it is given up. */
  Optional<Duration> pause(Duration age) {
    return Stream.of(Pace.values())
        .filter(pace -> age.compareTo(pace.upTo) < 0)
        .findFirst()
        .map(pace -> interval.multipliedBy(pace.intervals));
  }
}
