package ua.kramar.sellers.timetable;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the timetable has changed since the caller read it; the answer shows it as it is. */
public final class StaleTimetable extends Refusal {

  StaleTimetable(TimetableView current) {
    super(Kind.STALE, "stale-version", current.version());
    with("currentTimetable", current);
  }
}
