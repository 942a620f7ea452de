package ua.kramar.sellers.calendar;

import java.time.LocalDate;
import java.util.List;

/** The opening hours of each day. */
@FunctionalInterface
public interface OpeningHours {

  /** The intervals of the day in their order, without overlaps; empty if it is closed. */
  List<Interval> on(LocalDate day);
}
