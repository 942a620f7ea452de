package ua.kramar.platform.values;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import ua.kramar.platform.refusals.Invalid;

/**
 * A position in a list: the key of the last row that the caller received, in whole numbers. Opaque
 * to callers.
 */
public record Cursor(List<Long> parts) {

  public static Cursor of(Long... parts) {
    return new Cursor(List.of(parts));
  }

  /**
   * Parses a cursor from a caller.
   *
   * @param arity the number of its parts
   * @throws Invalid when it is not a cursor of this list
   */
  public static Cursor parse(String text, int arity) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
      List<Long> parts = Arrays.stream(plain.split("\\.", -1)).map(Long::valueOf).toList();
      if (parts.size() == arity) {
        return new Cursor(parts);
      }
    } catch (IllegalArgumentException e) {
      // Falls through to the common refusal.
    }
    throw notACursor();
  }

  private static Invalid notACursor() {
    return new Invalid("after", "not a cursor of this list");
  }

  /** The microseconds from 1970-01-01T00:00Z to a time, for {@link #time}. */
  public static long micros(Instant time) {
    return time.getEpochSecond() * 1_000_000 + time.getNano() / 1_000;
  }

  /**
   * A part that is a time.
   *
   * @throws Invalid when the time is outside {@link TimeRange}
   */
  public Instant time(int index) {
    Instant time = Instant.EPOCH.plus(part(index), ChronoUnit.MICROS);
    if (!TimeRange.contains(time)) {
      throw notACursor();
    }
    return time;
  }

  public long part(int index) {
    return parts.get(index);
  }

  @Override
  public String toString() {
    String plain = parts.stream().map(String::valueOf).collect(Collectors.joining("."));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
  }
}
