package ua.kramar.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
  void neverLocksAnybodyOutForMoreThanAQuarterOfAnHour() {
    for (Subject subject : Subject.values()) {
      assertThat(subject.delayAfter(Integer.MAX_VALUE)).isEqualTo(Duration.ofMinutes(15));
    }
  }
}
