package ua.kramar.delivery.novaposhta;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date and time in Nova Poshta's formats, which differ between the fields of one record. The text
 * has no time zone; it is Kyiv time. The empty string means no time.
 *
 * @param at the moment; the earlier of two in the hour that occurs twice in autumn
 * @param laterAt the later moment in that hour; null outside it
 */
record WireDate(Instant at, Instant laterAt) {

  private static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");

  /**
   * The first four occur in the documented fields; the others keep an old parcel from being new.
   */
  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          format("uuuu-MM-dd[ HH:mm[:ss]]"), // TrackingUpdateDate, ActualDeliveryDate
          format("dd.MM.uuuu[ HH:mm[:ss]]"), // RecipientDateTime
          format("HH:mm[:ss] dd.MM.uuuu"), // DateScan
          format("dd-MM-uuuu[ HH:mm[:ss]]"), // DateCreated
          format("dd/MM/uuuu[ HH:mm[:ss]]"),
          format("dd.MM.uu[ HH:mm[:ss]]"),
          format("dd-MM-uu[ HH:mm[:ss]]"));

  private static final Pattern FRACTION = Pattern.compile("(:\\d\\d)[.,]\\d+");

  /** ISO 8601, with an offset or without. */
  private static final Pattern ISO = Pattern.compile("(\\d)[Tt](\\d)");

  private static final Pattern OFFSET = Pattern.compile(".*:\\d\\d(Z|[+-]\\d\\d:\\d\\d)");

  /** A date that says that there is none. */
  private static final Pattern NONE = Pattern.compile("0{2,4}[-./]0{2}[-./]0{2,4}.*|0001\\D.*");

  /**
   * Whether the text tells a time that matches no format: then it is not known whether it is old.
   */
  static boolean isUnreadable(String text) {
    String told = text.strip();
    return !told.isEmpty()
        && !NONE.matcher(told).matches()
        && FORMATS.stream().noneMatch(format -> local(told, format).isPresent());
  }

  /**
   * Parses the text; empty when it matches no format or the year is before 2000. A date alone is
   * read as the last minute of the day.
   */
  static Optional<Instant> parse(String text) {
    return read(text).map(WireDate::at);
  }

  /** Reads the text with both meanings of an ambiguous time; empty like {@link #parse(String)}. */
  static Optional<WireDate> read(String text) {
    return FORMATS.stream()
        .flatMap(format -> local(text.strip(), format).stream())
        .findFirst()
        // Placeholders of the carrier's accounting system, such as 0001-01-01 00:00:00.
        .filter(moment -> moment.getYear() >= 2000)
        .map(moment -> of(moment.atZone(ZONE)));
  }

  /** The earliest of the times that are told, each read as the later of its meanings; or null. */
  static Instant earliest(String... texts) {
    return Stream.of(texts)
        .flatMap(text -> read(text).stream())
        .map(date -> date.laterAt == null ? date.at : date.laterAt)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static WireDate of(ZonedDateTime moment) {
    Instant at = moment.toInstant();
    Instant later = moment.withLaterOffsetAtOverlap().toInstant();
    return new WireDate(at, later.equals(at) ? null : later);
  }

  private static Optional<LocalDateTime> local(String text, DateTimeFormatter format) {
    String told = FRACTION.matcher(text).replaceAll("$1");
    try {
      return Optional.of(
          OFFSET.matcher(told).matches()
              ? OffsetDateTime.parse(told).atZoneSameInstant(ZONE).toLocalDateTime()
              : LocalDateTime.parse(ISO.matcher(told).replaceAll("$1 $2"), format));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .appendPattern(pattern)
        .parseDefaulting(ChronoField.HOUR_OF_DAY, 23)
        .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 59)
        .parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
        .toFormatter(Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
