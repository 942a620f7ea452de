package ua.kramar.delivery.novaposhta;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  private static final List<DateTimeFormatter> FORMATS =
      List.of(
          format("uuuu-MM-dd HH:mm:ss"), // TrackingUpdateDate, ActualDeliveryDate
          format("dd.MM.uuuu HH:mm:ss"), // RecipientDateTime
          format("HH:mm dd.MM.uuuu"), // DateScan
          format("dd-MM-uuuu HH:mm:ss")); // DateCreated

  /** Parses the text; empty when it matches no format or the year is before 2000. */
  static Optional<Instant> parse(String text) {
    return read(text).map(WireDate::at);
  }

  /** Reads the text with both meanings of an ambiguous time; empty like {@link #parse(String)}. */
  static Optional<WireDate> read(String text) {
    return FORMATS.stream()
        .flatMap(format -> parse(text.strip(), format).stream())
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

  private static Optional<LocalDateTime> parse(String text, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDateTime.parse(text, format));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
  }
}
