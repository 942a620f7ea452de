package ua.kramar.sellers.calendar;

import java.time.LocalDate;

/** Days on which the shop is closed, both inclusive. */
public record Absence(LocalDate from, LocalDate to) {

  boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
