package ua.kramar.sellers.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * A row of the table of Ukraine's holidays (Labour Code, article 73).
 *
 * @param validFrom the first day on which the row is law
 * @param validTo the last such day; null for a row that still is
 */
record HolidayRule(
    String ukrainian, String english, DateRule date, LocalDate validFrom, LocalDate validTo) {

  /** The date of a holiday in a year. */
  interface DateRule {
    LocalDate in(int year);
  }

  private static final LocalDate LABOUR_CODE = LocalDate.of(1972, Month.JUNE, 1);

  /** Since when holidays of the church are days off. */
  private static final LocalDate OF_THE_CHURCH = LocalDate.of(1990, Month.JULY, 18);

  /** The act of 14 July 2023. */
  private static final LocalDate NEW_CALENDAR = LocalDate.of(2023, Month.SEPTEMBER, 1);

  /** A changed date is a new row; the old one gets its last day. */
  static final List<HolidayRule> TABLE =
      List.of(
          row("Новий рік", "New Year", 1, 1, LABOUR_CODE, null),
          row(
              "Різдво Христове (7 січня)",
              "Christmas (7 January)",
              1,
              7,
              OF_THE_CHURCH,
              NEW_CALENDAR.minusDays(1)),
          row("Міжнародний жіночий день", "International Women's Day", 3, 8, LABOUR_CODE, null),
          new HolidayRule("Великдень", "Easter", HolidayRule::easter, OF_THE_CHURCH, null),
          new HolidayRule(
              "Трійця", "Trinity", year -> easter(year).plusDays(49), OF_THE_CHURCH, null),
          row("День праці", "Labour Day", 5, 1, LABOUR_CODE, null),
          row(
              "День пам’яті та перемоги над нацизмом",
              "Day of Remembrance and Victory",
              5,
              8,
              "2023-06-01",
              null),
          row("День перемоги над нацизмом", "Victory Day", 5, 9, "1972-06-01", "2023-05-31"),
          row("День Конституції України", "Constitution Day", 6, 28, "1996-06-28", null),
          row("День Української Державності", "Statehood Day", 7, 28, "2022-06-01", "2023-08-31"),
          row("День Української Державності", "Statehood Day", 7, 15, NEW_CALENDAR, null),
          row("День незалежності України", "Independence Day", 8, 24, "1992-08-24", null),
          row(
              "День захисників і захисниць України",
              "Defenders' Day",
              10,
              14,
              "2015-03-05",
              "2023-08-31"),
          row("День захисників і захисниць України", "Defenders' Day", 10, 1, NEW_CALENDAR, null),
          row("Різдво Христове", "Christmas", 12, 25, "2017-11-16", null));

  private static HolidayRule row(
      String ukrainian, String english, int month, int day, String from, String to) {
    return row(
        ukrainian,
        english,
        month,
        day,
        LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to));
  }

  private static HolidayRule row(
      String ukrainian, String english, int month, int day, LocalDate from, LocalDate to) {
    return new HolidayRule(
        ukrainian, english, year -> MonthDay.of(month, day).atYear(year), from, to);
  }

  /** The holiday's date in the year; empty if the row is not law on that day. */
  Optional<LocalDate> in(int year) {
    return Optional.of(date.in(year))
        .filter(day -> !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo)));
  }

  /** Orthodox Easter by Meeus's Julian algorithm; 13 days between the calendars, 1900 to 2099. */
  static LocalDate easter(int year) {
    int moon = (19 * (year % 19) + 15) % 30;
    int week = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
    int sum = moon + week + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1).plusDays(13);
  }
}
