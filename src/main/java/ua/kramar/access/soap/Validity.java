package ua.kramar.access.soap;

import jakarta.xml.soap.SOAPElement;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The time for which a part of a WS-Security header is valid: {@code Created}, {@code Expires}. */
final class Validity {

  /** How old a part without end may be, and how far a clock may be ahead. */
  static final Duration TOLERANCE = Duration.ofMinutes(5);

  /** How old a part may be whatever its end; shorter than nonces are remembered. */
  private static final Duration MAX_AGE = Duration.ofHours(12);

  private Validity() {}

  /**
   * Whether the part is valid now: not created in the future, not past its end, and without an end
   * not older than the tolerance, with one not older than 12 hours. A part that states no time is
   * valid; one whose times cannot be read or are stated twice is not.
   */
  static boolean isCurrent(SOAPElement part, Instant now) {
    List<SOAPElement> created = SecurityHeader.children(part, SecurityHeader.WSU, "Created");
    List<SOAPElement> expires = SecurityHeader.children(part, SecurityHeader.WSU, "Expires");
    if (created.size() > 1 || expires.size() > 1) {
      return false;
    }
    try {
      Instant begin = created.isEmpty() ? null : time(created.get(0));
      Instant end = expires.isEmpty() ? null : time(expires.get(0));
      if (begin != null && begin.isAfter(now.plus(TOLERANCE))) {
        return false;
      }
      Duration age = end == null ? TOLERANCE : MAX_AGE;
      return (begin == null || begin.isAfter(now.minus(age))) && (end == null || end.isAfter(now));
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Times without offset are in UTC, as WS-Security recommends for all. */
  private static Instant time(SOAPElement element) {
    String text = element.getTextContent().strip();
    boolean hasOffset = text.endsWith("Z") || text.matches(".*[+-]\\d\\d:\\d\\d");
    return hasOffset
        ? OffsetDateTime.parse(text).toInstant()
        : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
  }
}
