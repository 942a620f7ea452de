package ua.kramar.sellers.calendar;

import java.time.LocalDate;
import java.util.Locale;

/** A holiday of Ukraine in one year. */
public record Holiday(LocalDate date, String ukrainian, String english) {

  /** The English name for the language English, the Ukrainian name for every other language. */
  public String name(Locale locale) {
    return locale.getLanguage().equals("en") ? english : ukrainian;
  }
}
