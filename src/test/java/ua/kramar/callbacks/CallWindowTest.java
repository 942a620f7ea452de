package ua.kramar.callbacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.kramar.orders.contact.CallSubject;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.sellers.calendar.CallHours;
import ua.kramar.sellers.calendar.Holidays;
import ua.kramar.sellers.calendar.WorkingTime;

/** Buyers are called from 9 to 21, at weekends and on holidays from 10 to 20 (O12). */
@Tag("O12")
class CallWindowTest {

  private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
  private static final WorkingTime HOURS = CallHours.in(KYIV, Holidays.DAYS_OFF);

  /** A Thursday. */
  private static final Instant NOW = at("2026-11-26T12:00");

  @ParameterizedTest
  @CsvSource({
    ", , 2026-11-26T12:00, ",
    "2026-11-26T08:00, , 2026-11-26T12:00, ",
    "2026-11-26T20:30, 2026-11-26T22:00, 2026-11-26T20:30, 2026-11-26T22:00",
    "2026-11-26T21:00, 2026-11-26T23:00, 2026-11-27T09:00, ",
    "2026-11-27T03:00, 2026-11-27T09:00, 2026-11-27T09:00, ",
    "2026-11-27T03:00, 2026-11-27T11:00, 2026-11-27T09:00, 2026-11-27T11:00",
    "2026-11-28T09:30, , 2026-11-28T10:00, ",
    "2026-11-29T20:00, , 2026-11-30T09:00, ",
    "2026-12-25T09:00, , 2026-12-25T10:00, ",
    ", 2026-11-26T12:30, 2026-11-26T12:00, 2026-11-26T12:30"
  })
  void movesWhatIsWantedIntoTheHours(String from, String to, String plannedFrom, String plannedTo) {
    CallWindow window = CallWindow.planned(wanted(at(from), at(to)), NOW, HOURS);

    assertThat(window).isEqualTo(new CallWindow(at(plannedFrom), at(plannedTo)));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-26T12:00, , windowFrom",
    ", 2026-11-26T12:00, windowTo",
    "2026-11-26T15:00, 2026-11-26T15:00, windowTo",
    "2026-11-26T15:00, 2026-11-26T14:00, windowTo"
  })
  void refusesAWindowThatCannotBe(String from, String to, String field) {
    Invalid refusal =
        catchThrowableOfType(
            Invalid.class, () -> CallWindow.planned(wanted(at(from), at(to)), NOW, HOURS));

    assertThat(refusal.violations()).extracting(Invalid.Violation::field).containsExactly(field);
  }

  @Test
  @Tag("O16")
  void callsAgainAfterSomeTimeOrWhenTheBuyerWantsIt() {
    Duration twoHours = Duration.ofHours(2);

    assertThat(CallWindow.again(null, NOW, twoHours, HOURS)).isEqualTo(at("2026-11-26T14:00"));
    assertThat(CallWindow.again(null, at("2026-11-26T20:30"), twoHours, HOURS))
        .isEqualTo(at("2026-11-27T09:00"));
    assertThat(CallWindow.again(at("2026-11-28T21:00"), NOW, twoHours, HOURS))
        .isEqualTo(at("2026-11-29T10:00"));
    assertThat(
            catchThrowableOfType(Invalid.class, () -> CallWindow.again(NOW, NOW, twoHours, HOURS))
                .violations())
        .extracting(Invalid.Violation::field)
        .containsExactly("callAgainAt");
  }

  private static RequestCallback wanted(Instant from, Instant to) {
    return new RequestCallback(CallSubject.REQUESTED, from, to, null);
  }

  private static Instant at(String local) {
    return local == null ? null : LocalDateTime.parse(local).atZone(KYIV).toInstant();
  }
}
