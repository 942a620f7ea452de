package ua.kramar.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The schedule of attempts, without waiting for a clock. */
class RetryScheduleTest {

  @Test
  void triesMailForTwoDays() {
    Duration total =
        IntStream.range(1, RetrySchedule.MAIL.attempts())
            .mapToObj(attempt -> RetrySchedule.MAIL.delayAfter(attempt, 0.5))
            .reduce(Duration.ZERO, Duration::plus);

    assertThat(total).isBetween(Duration.ofHours(40), Duration.ofHours(48));
  }

  @Test
  void waitsAMinuteAfterTheFirstFailureGiveOrTakeAFifth() {
    assertThat(RetrySchedule.MAIL.delayAfter(1, 0)).isEqualTo(Duration.ofSeconds(48));
    assertThat(RetrySchedule.MAIL.delayAfter(1, 1)).isEqualTo(Duration.ofSeconds(72));
  }

  @Test
  void neverWaitsLessThanBefore() {
    for (int attempt = 2; attempt < RetrySchedule.MAIL.attempts(); attempt++) {
      assertThat(RetrySchedule.MAIL.delayAfter(attempt, 0.5))
          .isGreaterThanOrEqualTo(RetrySchedule.MAIL.delayAfter(attempt - 1, 0.5));
    }
  }

  @Test
  void hasTriesToSpareAfterAnOutageOfTenMinutes() {
    Duration passed = Duration.ZERO;
    int tries = 1;
    while (passed.compareTo(Duration.ofMinutes(10)) < 0) {
      passed = passed.plus(RetrySchedule.MAIL.delayAfter(tries, 0));
      tries++;
    }

    assertThat(tries).isLessThanOrEqualTo(4).isLessThan(RetrySchedule.MAIL.attempts());
  }
}
