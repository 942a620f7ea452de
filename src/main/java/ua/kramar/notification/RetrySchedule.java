package ua.kramar.notification;

import java.time.Duration;
import java.util.List;

/** The ways to tell somebody something, and how patiently each is tried. */
public enum RetrySchedule {
  MAIL(
      Duration.ZERO,
      Duration.ofMinutes(1),
      Duration.ofMinutes(5),
      Duration.ofMinutes(30),
      Duration.ofHours(2),
      Duration.ofHours(6),
      Duration.ofHours(12),
      Duration.ofHours(12),
      Duration.ofHours(12));

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, its type does not say so.
  private final List<Duration> delays;

  RetrySchedule(Duration... delays) {
    this.delays = List.of(delays);
  }

  /** How many times a telling is tried before it is parked. */
  public int attempts() {
    return delays.size();
  }

  /**
   * How long to wait after a failure.
   *
   * @param attempt how many tries there have been, from 1
   * @param spread from 0 to 1, chosen by chance: makes the wait up to a fifth shorter or longer, so
   *     that an outage does not end in a stampede
   */
  Duration delayAfter(int attempt, double spread) {
    long millis = delays.get(Math.min(attempt, delays.size() - 1)).toMillis();
    return Duration.ofMillis(Math.round(millis * (0.8 + 0.4 * spread)));
  }
}
