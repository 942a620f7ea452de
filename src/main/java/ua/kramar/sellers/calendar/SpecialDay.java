package ua.kramar.sellers.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A day with hours of its own.
 *
 * @param hours in their order; empty if the shop is closed on that day
 */
public record SpecialDay(LocalDate date, List<Interval> hours) {

  public SpecialDay {
    hours = List.copyOf(hours);
  }
}
