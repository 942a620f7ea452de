package ua.kramar.notification.phones;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A gateway is asked often at first, then ever less often, and not for ever. */
class ReportScheduleTest {

  @Test
  void asksLessAndLessOften() {
    assertThat(ReportSchedule.unscaled(0)).isEqualTo(Duration.ofSeconds(3));
    assertThat(ReportSchedule.unscaled(1)).isEqualTo(Duration.ofSeconds(6));
    assertThat(ReportSchedule.unscaled(60)).isEqualTo(Duration.ofHours(6));
  }

  @Test
  void asksForAboutThreeDays() {
    Duration all =
        IntStream.range(0, ReportSchedule.MOST)
            .mapToObj(ReportSchedule::unscaled)
            .reduce(Duration.ZERO, Duration::plus);

    assertThat(all).isBetween(Duration.ofDays(2), Duration.ofDays(4));
  }
}
