package ua.kramar.webhooks.delivery;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import ua.kramar.platform.background.RetrySchedule;

/**
 * When an event is sent again: after seconds at first, then daily, for 30 days. Time decides, not
 * the number of attempts.
 */
public final class Schedule {

  static final RetrySchedule RETRIES =
      new RetrySchedule(
          Stream.concat(
                  Stream.of("PT0S", "PT10S", "PT1M", "PT5M", "PT15M", "PT30M", "PT1H", "PT2H")
                      .map(Duration::parse),
                  Stream.concat(
                      Stream.of("PT4H", "PT8H", "PT12H").map(Duration::parse),
                      Stream.generate(() -> Duration.ofDays(1)).limit(29)))
              .toList());

  /** For how long an event is tried. */
  public static final Duration LIFE = Duration.ofDays(30);

  /** A receiver that asks for more time than that is not believed. */
  static final Duration LONGEST_WISH = Duration.ofDays(1);

  private Schedule() {}

  static List<Duration> delays() {
    return RETRIES.delays();
  }
}
