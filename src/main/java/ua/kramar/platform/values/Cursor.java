package ua.kramar.platform.values;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import ua.kramar.platform.refusals.Invalid;

/** A place in a list, opaque to callers: the key of the last row they saw. Whole numbers only. */
public record Cursor(List<Long> parts) {

  public static Cursor of(Long... parts) {
    return new Cursor(List.of(parts));
  }

  /**
   * Reads a cursor as a caller sent it.
   *
   * @param arity of how many numbers it consists
   * @throws Invalid when it is not one that this list gave out
   */
  public static Cursor parse(String text, int arity) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
      List<Long> parts = Arrays.stream(plain.split("\\.", -1)).map(Long::valueOf).toList();
      if (parts.size() == arity) {
        return new Cursor(parts);
      }
    } catch (IllegalArgumentException e) {
      // Falls through: whatever is wrong with it, the caller hears the same.
    }
    throw notOurs();
  }

  private static Invalid notOurs() {
    return new Invalid("after", "not a cursor of this list");
  }

  /** The microseconds since 1970 of a time, as {@link #time} reads them. */
  public static long micros(Instant time) {
    return time.getEpochSecond() * 1_000_000 + time.getNano() / 1_000;
  }

  /**
   * A part that is a time.
   *
   * @throws Invalid when no list can have given out such a time
   */
  public Instant time(int index) {
    Instant time = Instant.EPOCH.plus(part(index), ChronoUnit.MICROS);
    if (!TimeRange.holds(time)) {
      throw notOurs();
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
