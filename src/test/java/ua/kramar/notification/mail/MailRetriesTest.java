package ua.kramar.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The schedule of attempts, without waiting for a clock. */
class MailRetriesTest {

  @Test
  void triesMailForTwoDays() {
    Duration total =
        IntStream.range(1, MailChannel.RETRIES.attempts())
            .mapToObj(attempt -> MailChannel.RETRIES.delayAfter(attempt, 0.5))
            .reduce(Duration.ZERO, Duration::plus);

    assertThat(total).isBetween(Duration.ofHours(40), Duration.ofHours(48));
  }

  @Test
  void waitsAMinuteAfterTheFirstFailureGiveOrTakeAFifth() {
    assertThat(MailChannel.RETRIES.delayAfter(1, 0)).isEqualTo(Duration.ofSeconds(48));
    assertThat(MailChannel.RETRIES.delayAfter(1, 1)).isEqualTo(Duration.ofSeconds(72));
  }

  @Test
  void neverWaitsLessThanBefore() {
    for (int attempt = 2; attempt < MailChannel.RETRIES.attempts(); attempt++) {
      assertThat(MailChannel.RETRIES.delayAfter(attempt, 0.5))
          .isGreaterThanOrEqualTo(MailChannel.RETRIES.delayAfter(attempt - 1, 0.5));
    }
  }

  @Test
  void hasTriesToSpareAfterAnOutageOfTenMinutes() {
    Duration passed = Duration.ZERO;
    int tries = 1;
    while (passed.compareTo(Duration.ofMinutes(10)) < 0) {
      passed = passed.plus(MailChannel.RETRIES.delayAfter(tries, 0));
      tries++;
    }

    assertThat(tries).isLessThanOrEqualTo(4).isLessThan(MailChannel.RETRIES.attempts());
  }
}
