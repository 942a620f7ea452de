package ua.kramar.sellers.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.sellers.calendar.Absence;
import ua.kramar.sellers.calendar.Interval;
import ua.kramar.sellers.calendar.SpecialDay;
import ua.kramar.sellers.calendar.Timetable;

/** Reads what a shop states as its timetable, and refuses what is impossible. */
final class TimetableCheck {

  private static final int LONGEST_ABSENCE = 366;
  private static final int YEAR = 366;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  private TimetableCheck() {}

  /**
   * @throws ImpossibleTimetable when the zone is not known
   */
  static ZoneId zone(String name) {
    if (!ZoneId.getAvailableZoneIds().contains(name)) {
      throw ImpossibleTimetable.unknownZone();
    }
    return ZoneId.of(name);
  }

  /**
   * @throws Invalid when a date is not within 2000 to 2099
   * @throws ImpossibleTimetable when hours are reversed or overlap, a day is stated twice, an
   *     absence is reversed or too long, or no day of the week has hours
   */
  static Timetable read(TimetableContent content) {
    Map<DayOfWeek, List<Interval>> week = new EnumMap<>(DayOfWeek.class);
    for (int i = 0; i < content.week().size(); i++) {
      TimetableContent.WeekDay day = content.week().get(i);
      String field = "week[" + i + "]";
      if (week.put(day.day(), intervals(field, day.hours())) != null) {
        throw ImpossibleTimetable.dayRepeated(field + ".day");
      }
    }
    if (week.values().stream().allMatch(List::isEmpty)) {
      throw ImpossibleTimetable.neverOpen();
    }
    return new Timetable(week, specialDays(content.specialDays()), absences(content.absences()));
  }

  /**
   * @param today the current date in the shop's zone
   * @throws ImpossibleTimetable when the shop is closed for a year
   */
  static void requireOpenWithinAYear(Timetable timetable, LocalDate today) {
    if (!timetable.opensWithin(today, YEAR)) {
      throw ImpossibleTimetable.neverOpen();
    }
  }

  /** The holidays of the table are those of these years. */
  private static LocalDate date(String field, LocalDate date) {
    if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
      throw new Invalid(field, FIRST_YEAR + "–" + LAST_YEAR);
    }
    return date;
  }

  private static List<SpecialDay> specialDays(List<TimetableContent.OwnHours> stated) {
    List<SpecialDay> days = new ArrayList<>();
    Set<LocalDate> dates = new HashSet<>();
    for (int i = 0; i < stated.size(); i++) {
      TimetableContent.OwnHours day = stated.get(i);
      String field = "specialDays[" + i + "]";
      if (!dates.add(date(field + ".date", day.date()))) {
        throw ImpossibleTimetable.dayRepeated(field + ".date");
      }
      days.add(new SpecialDay(day.date(), intervals(field, day.hours())));
    }
    return days;
  }

  private static List<Absence> absences(List<TimetableContent.Period> stated) {
    List<Absence> absences = new ArrayList<>();
    for (int i = 0; i < stated.size(); i++) {
      TimetableContent.Period period = stated.get(i);
      String field = "absences[" + i + "].to";
      date("absences[" + i + "].from", period.from());
      date(field, period.to());
      if (period.to().isBefore(period.from())) {
        throw ImpossibleTimetable.reversed(field);
      }
      if (ChronoUnit.DAYS.between(period.from(), period.to()) > LONGEST_ABSENCE) {
        throw ImpossibleTimetable.absenceTooLong(field);
      }
      absences.add(new Absence(period.from(), period.to()));
    }
    return absences;
  }

  private static List<Interval> intervals(String day, List<TimetableContent.Hours> stated) {
    List<Interval> intervals = new ArrayList<>();
    for (int i = 0; i < stated.size(); i++) {
      TimetableContent.Hours hours = stated.get(i);
      String field = day + ".hours[" + i + "]";
      if (hours.fromMinute() >= hours.toMinute()) {
        throw ImpossibleTimetable.reversed(field + ".to");
      }
      Interval interval = new Interval(hours.fromMinute(), hours.toMinute());
      if (intervals.stream().anyMatch(interval::overlaps)) {
        throw ImpossibleTimetable.overlapping(field);
      }
      intervals.add(interval);
    }
    intervals.sort(Comparator.comparingInt(Interval::from));
    return intervals;
  }
}
