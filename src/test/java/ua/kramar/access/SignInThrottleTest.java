package ua.kramar.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import ua.kramar.access.SignInThrottle.Subject;

class SignInThrottleTest {

  @Test
  void makesAnAddressThatGuessesAtALoginWaitSoon() {
    assertThat(Subject.LOGIN_AND_ADDRESS.delayAfter(4)).isZero();
    assertThat(Subject.LOGIN_AND_ADDRESS.delayAfter(5)).isEqualTo(Duration.ofSeconds(1));
    assertThat(Subject.LOGIN_AND_ADDRESS.delayAfter(8)).isEqualTo(Duration.ofSeconds(8));
  }

  @Test
  void isPatientWithALoginThatOthersGuessAt() {
    assertThat(Subject.LOGIN.delayAfter(19)).isZero();
    assertThat(Subject.ADDRESS.delayAfter(99)).isZero();
  }

  @Test
  void remembersBeyondAQuietQuarterOfAnHour() {
    Instant last = Instant.parse("2026-11-26T10:00:00Z");
    var count = new SignInThrottle.Count(16, last);

    assertThat(count.at(last.plus(Duration.ofMinutes(16))).failures()).isEqualTo(16);
    assertThat(count.at(last.plus(Duration.ofMinutes(61))).failures()).isEqualTo(8);
    assertThat(count.at(last.plus(Duration.ofHours(5))).failures()).isZero();
    assertThat(count.at(last.plus(Duration.ofDays(4000))).failures()).isZero();
    assertThat(count.at(last.minusSeconds(60)).failures()).isEqualTo(16);
  }

  @Test
  void neverLocksAnybodyOutForMoreThanAQuarterOfAnHour() {
    for (Subject subject : Subject.values()) {
      assertThat(subject.delayAfter(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(15));
    }
  }
}
