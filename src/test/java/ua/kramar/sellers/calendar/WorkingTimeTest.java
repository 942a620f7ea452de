package ua.kramar.sellers.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Working time against a computation that is independent of it and slow: it looks at the clock on
 * the wall of every minute.
 */
@Tag("O11")
@Tag("O17")
class WorkingTimeTest {

  private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
  private static final Holidays NO_HOLIDAYS = Holidays.WORKING_DAYS;

  /** Changes of summer time at 3 and at midnight, by an hour and by half an hour. */
  private static final List<ZoneId> ZONES =
      List.of(
          KYIV,
          ZoneId.of("America/New_York"),
          ZoneId.of("Africa/Cairo"),
          ZoneId.of("Australia/Lord_Howe"),
          ZoneId.of("Asia/Kathmandu"));

  /** A timetable in a zone, and an instant of the year 2026. */
  record Case(ZoneId zone, Map<DayOfWeek, List<Interval>> week, Instant at) {

    WorkingTime time() {
      return new Timetable(week, List.of(), List.of()).in(zone, NO_HOLIDAYS);
    }

    boolean isOpen(Instant minute) {
      LocalDateTime wall = LocalDateTime.ofInstant(minute, zone);
      int minuteOfDay = wall.getHour() * 60 + wall.getMinute();
      return week.getOrDefault(wall.getDayOfWeek(), List.of()).stream()
          .anyMatch(open -> open.from() <= minuteOfDay && minuteOfDay < open.to());
    }

    boolean isOpenDay(Instant minute) {
      return week.containsKey(LocalDateTime.ofInstant(minute, zone).getDayOfWeek());
    }
  }

  @Property(tries = 500)
  void isOpenWhenTheClockOnTheWallSaysSo(@ForAll("cases") Case given) {
    assertThat(given.time().isOpen(given.at())).isEqualTo(given.isOpen(given.at()));
  }

  @Property(tries = 500)
  void opensAtTheFirstOpenMinute(@ForAll("cases") Case given) {
    Instant minute = given.at();
    while (!given.isOpen(minute)) {
      minute = minute.plus(1, ChronoUnit.MINUTES);
    }
    assertThat(given.time().nextOpening(given.at())).isEqualTo(minute);
  }

  @Property(tries = 500)
  void addsOpenMinutesOneByOne(@ForAll("cases") Case given, @ForAll("minutes") int minutes) {
    Instant minute = given.at();
    for (int left = minutes; left > 0; minute = minute.plus(1, ChronoUnit.MINUTES)) {
      left -= given.isOpen(minute) ? 1 : 0;
    }
    assertThat(given.time().addOpenTime(given.at(), Duration.ofMinutes(minutes))).isEqualTo(minute);
  }

  @Property(tries = 300)
  void addsMinutesOfOpenDaysOneByOne(@ForAll("cases") Case given, @ForAll("minutes") int some) {
    int minutes = some * 4;
    Instant minute = given.at();
    for (int left = minutes; left > 0; minute = minute.plus(1, ChronoUnit.MINUTES)) {
      left -= given.isOpenDay(minute) ? 1 : 0;
    }
    assertThat(given.time().addTimeOfOpenDays(given.at(), Duration.ofMinutes(minutes)))
        .isEqualTo(minute);
  }

  @Property(tries = 300)
  void addsInOneStepWhatItAddsInTwo(
      @ForAll("cases") Case given, @ForAll("minutes") int first, @ForAll("minutes") int second) {
    WorkingTime time = given.time();
    Instant inTwo =
        time.addOpenTime(
            time.addOpenTime(given.at(), Duration.ofMinutes(first)), Duration.ofMinutes(second));
    assertThat(time.addOpenTime(given.at(), Duration.ofMinutes(first + second))).isEqualTo(inTwo);
  }

  @Provide
  Arbitrary<Integer> minutes() {
    return Arbitraries.integers().between(0, 600);
  }

  @Provide
  Arbitrary<Case> cases() {
    return Arbitraries.of(ZONES)
        .flatMap(
            zone ->
                Combinators.combine(weeks(), instants(zone)).as((w, at) -> new Case(zone, w, at)));
  }

  private static Arbitrary<Map<DayOfWeek, List<Interval>>> weeks() {
    return Arbitraries.maps(Arbitraries.of(DayOfWeek.class), days()).ofMinSize(1).map(EnumMap::new);
  }

  /**
   * One to three intervals between sorted times; night hours come often, summer time changes then.
   */
  private static Arbitrary<List<Interval>> days() {
    Arbitrary<Integer> times =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(0, 5 * 60)),
            net.jqwik.api.Tuple.of(2, Arbitraries.integers().between(0, Interval.DAY)));
    return times
        .set()
        .ofMinSize(2)
        .ofMaxSize(6)
        .map(
            set -> {
              List<Integer> sorted = new ArrayList<>(new TreeSet<>(set));
              List<Interval> day = new ArrayList<>();
              for (int i = 0; i + 1 < sorted.size(); i += 2) {
                day.add(new Interval(sorted.get(i), sorted.get(i + 1)));
              }
              return day;
            });
  }

  /** Any minute of the year, and as often one within two days of a change of summer time. */
  private static Arbitrary<Instant> instants(ZoneId zone) {
    Instant begin = LocalDate.of(2026, 1, 1).atStartOfDay(zone).toInstant();
    Arbitrary<Instant> any =
        Arbitraries.integers()
            .between(0, 365 * Interval.DAY)
            .map(minute -> begin.plus(minute, ChronoUnit.MINUTES));
    List<Instant> changes = new ArrayList<>();
    var next = zone.getRules().nextTransition(begin);
    while (next != null && changes.size() < 2) {
      changes.add(next.getInstant());
      next = zone.getRules().nextTransition(next.getInstant());
    }
    if (changes.isEmpty()) {
      return any;
    }
    return Arbitraries.oneOf(
        any,
        Combinators.combine(
                Arbitraries.of(changes),
                Arbitraries.integers().between(-2 * Interval.DAY, 2 * Interval.DAY))
            .as((change, minutes) -> change.plus(minutes, ChronoUnit.MINUTES)));
  }

  @Test
  void anOrderOfTheWeekendIsDueOnMondayMorning() {
    WorkingTime shop =
        new Timetable(Timetable.DEFAULT_WEEK, List.of(), List.of()).in(KYIV, NO_HOLIDAYS);
    Instant saturday = at("2026-11-28T15:00");

    assertThat(shop.addOpenTime(saturday, Duration.ofHours(2))).isEqualTo(at("2026-11-30T11:00"));
    assertThat(shop.addTimeOfOpenDays(saturday, Duration.ofHours(24)))
        .isEqualTo(at("2026-12-01T00:00"));
  }

  @Test
  void lunchDoesNotCount() {
    var week = Map.of(DayOfWeek.FRIDAY, List.of(Interval.ofHours(9, 13), Interval.ofHours(14, 18)));
    WorkingTime shop = new Timetable(week, List.of(), List.of()).in(KYIV, NO_HOLIDAYS);

    assertThat(shop.addOpenTime(at("2026-11-27T12:00"), Duration.ofHours(2)))
        .isEqualTo(at("2026-11-27T15:00"));
    assertThat(shop.isOpen(at("2026-11-27T13:30"))).isFalse();
  }

  @Test
  void aSpecialDayHasItsOwnHoursEvenDuringAnAbsence() {
    WorkingTime shop =
        new Timetable(
                Timetable.DEFAULT_WEEK,
                List.of(
                    new SpecialDay(LocalDate.of(2026, 12, 5), List.of(Interval.ofHours(10, 12))),
                    new SpecialDay(LocalDate.of(2026, 12, 14), List.of())),
                List.of(new Absence(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 13))))
            .in(KYIV, NO_HOLIDAYS);

    assertThat(shop.nextOpening(at("2026-11-30T18:00"))).isEqualTo(at("2026-12-05T10:00"));
    assertThat(shop.nextOpening(at("2026-12-05T12:00"))).isEqualTo(at("2026-12-15T09:00"));
  }

  @Test
  @Tag("O12")
  void buyersAreCalledFromNineAtWeekendsFromTen() {
    WorkingTime calls = CallHours.in(KYIV, NO_HOLIDAYS);

    assertThat(calls.isOpen(at("2026-11-27T20:59"))).isTrue();
    assertThat(calls.isOpen(at("2026-11-27T21:00"))).isFalse();
    assertThat(calls.nextOpening(at("2026-11-27T21:00"))).isEqualTo(at("2026-11-28T10:00"));
    assertThat(calls.nextOpening(at("2026-11-29T20:00"))).isEqualTo(at("2026-11-30T09:00"));
  }

  @Test
  @Tag("O12")
  void aHolidayIsAWorkingDayUnderMartialLawOnly() {
    Instant independenceDay = at("2026-08-24T09:30");

    assertThat(CallHours.in(KYIV, Holidays.WORKING_DAYS).isOpen(independenceDay)).isTrue();
    assertThat(CallHours.in(KYIV, Holidays.DAYS_OFF).isOpen(independenceDay)).isFalse();
    assertThat(
            new Timetable(Timetable.DEFAULT_WEEK, List.of(), List.of())
                .in(KYIV, Holidays.DAYS_OFF)
                .nextOpening(independenceDay))
        .isEqualTo(at("2026-08-25T09:00"));
  }

  private static Instant at(String wall) {
    return LocalDateTime.parse(wall).atZone(KYIV).toInstant();
  }
}
