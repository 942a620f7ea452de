package ua.kramar.sellers.timetable;

import java.util.List;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.Refusal;

/** Refused: no shop can work by this timetable. The violation names the field. */
public final class ImpossibleTimetable extends Refusal {

  private ImpossibleTimetable(String code, String field, String message, Object... arguments) {
    super(Kind.UNPROCESSABLE, code, field);
    with("violations", List.of(new Invalid.Violation(field, message, List.of(arguments))));
  }

  static ImpossibleTimetable unknownZone() {
    return new ImpossibleTimetable("unknown-time-zone", "zone", "zone");
  }

  static ImpossibleTimetable reversed(String field) {
    return new ImpossibleTimetable("hours-reversed", field, "after-beginning");
  }

  static ImpossibleTimetable overlapping(String field) {
    return new ImpossibleTimetable("hours-overlap", field, "no-overlap");
  }

  static ImpossibleTimetable dayRepeated(String field) {
    return new ImpossibleTimetable("day-repeated", field, "once");
  }

  static ImpossibleTimetable absenceTooLong(String field) {
    return new ImpossibleTimetable("absence-too-long", field, "days-after-from", 366);
  }

  static ImpossibleTimetable neverOpen() {
    return new ImpossibleTimetable("no-working-days", "week", "working-day", 366);
  }
}
