package ua.kramar.orders.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import ua.kramar.orders.contact.CallOutcome;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.sellers.calendar.CallHours;
import ua.kramar.sellers.calendar.Holidays;
import ua.kramar.sellers.calendar.WorkingTime;

/** A planned call stands in the hours in which buyers may be called, on every day of a year. */
@Tag("O12")
class PlannedCallTest {

  private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

  /** Both changes of summer time lie in the year from here. */
  private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

  private static final int MINUTES_OF_A_YEAR = 365 * 24 * 60;
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  @Property
  void movesIntoTheHoursAndNeverBack(
      @ForAll @IntRange(max = MINUTES_OF_A_YEAR) int minute, @ForAll boolean martialLaw) {
    Holidays holidays = martialLaw ? Holidays.WORKING_DAYS : Holidays.DAYS_OFF;
    WorkingTime hours = CallHours.in(KYIV, holidays);
    Instant wanted = BEGIN.plus(Duration.ofMinutes(minute));

    Instant planned = at(wanted).callAgain(wanted.minusSeconds(1), hours);

    assertThat(planned).isAfterOrEqualTo(wanted);
    ZonedDateTime there = planned.atZone(KYIV);
    boolean free = WEEKEND.contains(there.getDayOfWeek()) || holidays.isDayOff(there.toLocalDate());
    assertThat(there.toLocalTime())
        .isBetween(LocalTime.of(free ? 10 : 9, 0), LocalTime.of(free ? 19 : 20, 59, 59));
    assertThat(Duration.between(wanted, planned))
        .as("at most the night and the hour by which summer time moves it")
        .isLessThanOrEqualTo(Duration.ofHours(15));
    assertThat(planned).isEqualTo(hours.isOpen(wanted) ? wanted : hours.nextOpening(wanted));
  }

  @Example
  void countsTheHoursByTheClockOnTheWallOnBothDaysOfTheChange() {
    WorkingTime hours = CallHours.in(KYIV, Holidays.WORKING_DAYS);

    assertThat(planned("2026-03-29T03:30:00+02:00[Europe/Kyiv]", hours))
        .isEqualTo(Instant.parse("2026-03-29T07:00:00Z"));
    assertThat(planned("2026-10-25T03:30:00+03:00[Europe/Kyiv]", hours))
        .isEqualTo(Instant.parse("2026-10-25T08:00:00Z"));
    assertThat(planned("2026-10-25T20:00:00+02:00[Europe/Kyiv]", hours))
        .isEqualTo(Instant.parse("2026-10-26T07:00:00Z"));
  }

  @Example
  void refusesATimeThatHasPassedOrIsTooFarAhead() {
    WorkingTime hours = CallHours.in(KYIV, Holidays.WORKING_DAYS);

    for (Instant wrong : new Instant[] {BEGIN, BEGIN.plus(Duration.ofDays(61))}) {
      assertThatThrownBy(() -> at(wrong).callAgain(BEGIN, hours))
          .isInstanceOfSatisfying(
              Invalid.class,
              refused -> assertThat(refused.violations().get(0).field()).isEqualTo("callAgainAt"));
    }
    assertThat(new ReportCall(CallOutcome.BUSY, null, null, null).callAgain(BEGIN, hours)).isNull();
  }

  private static Instant planned(String wanted, WorkingTime hours) {
    Instant at = ZonedDateTime.parse(wanted).toInstant();
    return at(at).callAgain(at.minusSeconds(1), hours);
  }

  private static ReportCall at(Instant callAgainAt) {
    return new ReportCall(CallOutcome.NO_ANSWER, null, null, callAgainAt);
  }
}
