package ua.kramar.webhooks.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.platform.outbound.OutboundResponse;

/** When an event is sent again. */
class ScheduleTest {

  @Test
  void triesFor30DaysLessAndLessOften() {
    assertThat(Schedule.delays()).isSorted().startsWith(Duration.ZERO, Duration.ofSeconds(10));
    assertThat(Schedule.delays().stream().reduce(Duration.ZERO, Duration::plus))
        .isBetween(Duration.ofDays(30), Duration.ofDays(31));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1})
  void spreadsBy20Percent(double spread) {
    Duration whole =
        IntStream.range(1, Schedule.RETRIES.attempts())
            .mapToObj(attempt -> Schedule.RETRIES.delayAfter(attempt, spread))
            .reduce(Duration.ZERO, Duration::plus);

    assertThat(whole).isBetween(Duration.ofDays(24), Duration.ofDays(37));
  }

  @ParameterizedTest
  @CsvSource({
    "429, 120, PT2M",
    "503, 120, PT2M",
    "429, 0, PT0S",
    "429, 'Sat, 28 Nov 2026 10:05:00 GMT', PT5M",
    "429, 'Sat, 28 Nov 2026 09:55:00 GMT', PT0S",
    "429, soon, PT0S",
    "429, -5, PT0S",
    "429, 99999999999999999999, PT0S",
    "500, 120, PT0S",
    "429, , PT0S",
  })
  void honoursRetryAfter(int status, String header, Duration expected) {
    Map<String, String> headers = header == null ? Map.of() : Map.of("retry-after", header);

    assertThat(
            RetryAfter.of(
                new OutboundResponse(status, headers, ""), Instant.parse("2026-11-28T10:00:00Z")))
        .isEqualTo(expected);
  }
}
