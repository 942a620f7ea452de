package ua.kramar.platform.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LowPriorityTest {

  @Test
  void letsOthersGoFirstWhileItWorks() {
    var priority = new AtomicInteger();

    LowPriority.run(() -> priority.set(Thread.currentThread().getPriority()));

    assertThat(priority).hasValue(Thread.MIN_PRIORITY);
  }

  @Test
  void hurriesAgainAfterwardsWhateverHappened() {
    int usual = Thread.currentThread().getPriority();

    assertThatThrownBy(
            () ->
                LowPriority.run(
                    () -> {
                      throw new IllegalStateException();
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(Thread.currentThread().getPriority()).isEqualTo(usual);
  }
}
