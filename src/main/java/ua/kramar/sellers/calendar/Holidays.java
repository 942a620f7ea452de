package ua.kramar.sellers.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The holidays of Ukraine and the days off that they give. A holiday on a Saturday or Sunday gives
 * the next working day off (Labour Code, article 67). Under martial law holidays are working days
 * and only dates of note.
 */
public final class Holidays {

  /** Under martial law. */
  public static final Holidays WORKING_DAYS = new Holidays(true);

  public static final Holidays DAYS_OFF = new Holidays(false);

  private final boolean martialLaw;
  private final Map<Integer, Set<LocalDate>> daysOff = new ConcurrentHashMap<>();

  private Holidays(boolean martialLaw) {
    this.martialLaw = martialLaw;
  }

  public boolean martialLaw() {
    return martialLaw;
  }

  /** The holidays from the first day to the last, both inclusive, in the order of dates. */
  public List<Holiday> between(LocalDate first, LocalDate last) {
    return Stream.iterate(first.getYear(), year -> year <= last.getYear(), year -> year + 1)
        .flatMap(Holidays::in)
        .filter(holiday -> !holiday.date().isBefore(first) && !holiday.date().isAfter(last))
        .sorted(Comparator.comparing(Holiday::date))
        .toList();
  }

  /** Whether nobody has to work on the day because of a holiday. */
  public boolean isDayOff(LocalDate day) {
    return !martialLaw && daysOff.computeIfAbsent(day.getYear(), Holidays::daysOff).contains(day);
  }

  /** Whether the day is a Saturday, a Sunday or a day off. */
  public boolean isWeekendOrDayOff(LocalDate day) {
    return isWeekend(day) || isDayOff(day);
  }

  private static Stream<Holiday> in(int year) {
    return HolidayRule.TABLE.stream()
        .flatMap(
            rule ->
                rule.in(year).stream()
                    .map(date -> new Holiday(date, rule.ukrainian(), rule.english())));
  }

  private static Set<LocalDate> daysOff(int year) {
    Set<LocalDate> off = in(year).map(Holiday::date).collect(Collectors.toCollection(TreeSet::new));
    for (LocalDate holiday : List.copyOf(off)) {
      LocalDate free = holiday;
      while (isWeekend(free) || (off.contains(free) && isWeekend(holiday))) {
        free = free.plusDays(1);
      }
      off.add(free);
    }
    return off;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
