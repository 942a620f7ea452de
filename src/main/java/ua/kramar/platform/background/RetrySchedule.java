package ua.kramar.platform.background;

import java.time.Duration;
import java.util.List;

/**
 * When work that fails is tried again.
 *
 * @param delays the delay before the first attempt, before the second, and so on
 */
public record RetrySchedule(List<Duration> delays) {

  public RetrySchedule {
    delays = List.copyOf(delays);
  }

  public static RetrySchedule of(Duration... delays) {
    return new RetrySchedule(List.of(delays));
  }

  /** The number of attempts before it is given up. */
  public int attempts() {
    return delays.size();
  }

  /**
   * The delay before the next attempt.
   *
   * @param attempt the number of attempts made, from 1
   * @param spread random, from 0 to 1: shortens or lengthens the delay by up to 20 percent, so that
   *     retries after an outage are distributed
   */
  public Duration delayAfter(int attempt, double spread) {
    long millis = delays.get(Math.min(attempt, delays.size() - 1)).toMillis();
    return Duration.ofMillis(Math.round(millis * (0.8 + 0.4 * spread)));
  }
}
