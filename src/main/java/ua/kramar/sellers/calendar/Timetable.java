package ua.kramar.sellers.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The hours in which a shop works. A special day has its own hours, even during an absence; on
 * other days the shop is closed during an absence and on a day off; else the hours of the day of
 * the week hold.
 */
public final class Timetable {

  /** The hours of a shop that has set none: Monday to Friday from 9 to 18. */
  public static final Map<DayOfWeek, List<Interval>> DEFAULT_WEEK =
      EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
          .collect(
              Collectors.toUnmodifiableMap(day -> day, day -> List.of(Interval.ofHours(9, 18))));

  private final Map<DayOfWeek, List<Interval>> week;
  private final Map<LocalDate, SpecialDay> specialDays;
  private final List<Absence> absences;

  public Timetable(
      Map<DayOfWeek, List<Interval>> week, List<SpecialDay> specialDays, List<Absence> absences) {
    this.week = new EnumMap<>(week);
    this.specialDays =
        specialDays.stream().collect(Collectors.toMap(SpecialDay::date, Function.identity()));
    this.absences = List.copyOf(absences);
  }

  /** The time in which the shop works. */
  public WorkingTime in(ZoneId zone, Holidays holidays) {
    return new WorkingTime(zone, day -> hours(day, holidays));
  }

  /** Whether the shop works on one of these days, if holidays are working days. */
  public boolean opensWithin(LocalDate first, int days) {
    return first
        .datesUntil(first.plusDays(days))
        .anyMatch(day -> !hours(day, Holidays.WORKING_DAYS).isEmpty());
  }

  private List<Interval> hours(LocalDate day, Holidays holidays) {
    SpecialDay special = specialDays.get(day);
    if (special != null) {
      return special.hours();
    }
    if (absences.stream().anyMatch(absence -> absence.contains(day)) || holidays.isDayOff(day)) {
      return List.of();
    }
    return week.getOrDefault(day.getDayOfWeek(), List.of());
  }
}
