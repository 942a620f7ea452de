package ua.kramar.notification;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import ua.kramar.platform.caller.CurrentLanguage;

/** Times as messages tell them, in the shop's time zone and the recipient's language. */
public record LocalTimes(ZoneId zone, Locale language) {

  public String date(Instant at) {
    return format(isUkrainian() ? "dd.MM.yyyy" : "d MMMM yyyy", at);
  }

  public String time(Instant at) {
    return format(isUkrainian() ? "dd.MM.yyyy HH:mm" : "d MMMM yyyy, HH:mm", at);
  }

  private boolean isUkrainian() {
    return language.equals(CurrentLanguage.UKRAINIAN);
  }

  private String format(String pattern, Instant at) {
    return DateTimeFormatter.ofPattern(pattern, language).withZone(zone).format(at);
  }
}
