package ua.kramar.notification;

import java.time.Duration;
import java.util.List;

/**
 * When a channel retries, and how often.
 *
 * @param delays before the first attempt, the second, and so on
 */
public record RetrySchedule(List<Duration> delays) {

  public RetrySchedule {
    delays = List.copyOf(delays);
  }

  public static RetrySchedule of(Duration... delays) {
    return new RetrySchedule(List.of(delays));
  }

  /** How many attempts there are before a notification is parked. */
  public int attempts() {
    return delays.size();
  }

  /**
   * How long to wait after a failure.
   *
   * @param attempt how many attempts there have been, from 1
   * @param spread from 0 to 1, chosen by chance: makes the wait up to a fifth shorter or longer, so
   *     that an outage does not end in a stampede
   */
  public Duration delayAfter(int attempt, double spread) {
    long millis = delays.get(Math.min(attempt, delays.size() - 1)).toMillis();
    return Duration.ofMillis(Math.round(millis * (0.8 + 0.4 * spread)));
  }
}
