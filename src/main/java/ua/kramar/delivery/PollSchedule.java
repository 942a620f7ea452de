package ua.kramar.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The delay between two polls of a parcel. It grows with the parcel's age, because most parcels
 * arrive within days.
 */
@ApplicationScoped
class PollSchedule {

  /** The number of intervals between two polls up to an age. Older parcels are not polled. */
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

  private static final Duration MAX_BACK_OFF = Duration.ofMinutes(1);

  private final Duration interval;

  /** Reads {@code kramar.tracking.interval}, an ISO-8601 duration; 15 minutes by default. */
  PollSchedule() {
    this(Duration.parse(System.getProperty("kramar.tracking.interval", "PT15M")));
  }

  PollSchedule(Duration interval) {
    this.interval = interval;
  }

  /** The delay before a failed poll is retried. */
  Duration interval() {
    return interval;
  }

  /** The delay after a carrier's failure before the next request to it: at most one minute. */
  Duration backOff() {
    return interval.compareTo(MAX_BACK_OFF) < 0 ? interval : MAX_BACK_OFF;
  }

  /** The delay until the next poll of a parcel of this age; empty when it is no longer polled. */
  Optional<Duration> delay(Duration age) {
    return Stream.of(Pace.values())
        .filter(pace -> age.compareTo(pace.upTo) < 0)
        .findFirst()
        .map(pace -> interval.multipliedBy(pace.intervals));
  }
}
