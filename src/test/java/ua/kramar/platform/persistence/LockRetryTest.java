package ua.kramar.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LockRetryTest {

  private final AtomicInteger attempts = new AtomicInteger();

  @Test
  void retriesUntilTheLockIsFree() {
    new LockRetry(Duration.ofMinutes(1), Duration.ZERO)
        .run(
            () -> {
              if (attempts.incrementAndGet() < 3) {
                throw failure("55P03");
              }
            });

    assertThat(attempts).hasValue(3);
  }

  @Test
  void doesNotRetryAnotherFailure() {
    assertThatThrownBy(() -> failing("42P01", Duration.ofMinutes(1))).hasMessage("42P01");
    assertThat(attempts).hasValue(1);
  }

  @Test
  void givesUpAtTheDeadline() {
    assertThatThrownBy(() -> failing("55P03", Duration.ZERO)).hasMessage("55P03");
    assertThat(attempts).hasValue(1);
  }

  private void failing(String state, Duration deadline) {
    new LockRetry(deadline, Duration.ZERO)
        .run(
            () -> {
              attempts.incrementAndGet();
              throw failure(state);
            });
  }

  private static RuntimeException failure(String state) {
    return new IllegalStateException(state, new SQLException("refused", state));
  }
}
