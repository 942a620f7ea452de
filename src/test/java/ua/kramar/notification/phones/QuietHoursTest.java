package ua.kramar.notification.phones;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.kramar.sellers.calendar.CallHours;
import ua.kramar.sellers.calendar.Holidays;
import ua.kramar.sellers.calendar.WorkingTime;

/** Buyers get messages in the hours in which they may be called. */
@Tag("O12")
class QuietHoursTest {

  private static final WorkingTime CALLS =
      CallHours.in(ZoneId.of("Europe/Kyiv"), Holidays.WORKING_DAYS);

  @ParameterizedTest
  @CsvSource({
    "2026-11-27T06:59:00Z, PT1M",
    "2026-11-27T07:00:00Z, PT0S",
    "2026-11-27T18:59:00Z, PT0S",
    "2026-11-27T19:00:00Z, PT13H",
    "2026-11-28T08:00:00Z, PT0S",
    "2026-11-28T18:00:00Z, PT14H"
  })
  void whatComesAtNightWaitsForTheMorning(Instant at, Duration wait) {
    assertThat(QuietHours.wait(CALLS, at)).isEqualTo(wait);
  }
}
