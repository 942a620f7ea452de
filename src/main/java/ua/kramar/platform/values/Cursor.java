package ua.kramar.platform.values;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import ua.kramar.platform.refusals.Invalid;

/**
 * A position in a list: the list's name and the key of the last row that the caller received.
 * Opaque to callers. It ends with a checksum, so that a cursor that was cut is not taken for
 * another one.
 *
 * @param list the name of the list, of letters, digits and hyphens
 * @param parts numbers, or text of letters, digits and hyphens
 */
public record Cursor(String list, List<String> parts) {

  /** The form of a cursor in the contract: base64url. */
  public static final String PATTERN = "^[A-Za-z0-9_-]+={0,2}$";

  public static Cursor of(String list, Object... parts) {
    return new Cursor(list, Stream.of(parts).map(String::valueOf).toList());
  }

  /**
   * The name of a list under a filter, so that a cursor is refused under another filter: the page
   * after it would leave out rows or repeat them. The filter is not to be read from the name, as it
   * may be a phone number: its 16 bits are those of very many filters.
   *
   * @param filter the conditions in an order of the list's choice; null for one that is not set
   */
  public static String filtered(String list, Object... filter) {
    if (Stream.of(filter).allMatch(Objects::isNull)) {
      return list;
    }
    CRC32 sum = new CRC32();
    String text = Stream.of(filter).map(String::valueOf).collect(Collectors.joining("\n"));
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return list + "-" + Long.toHexString(sum.getValue() & 0xFFFF);
  }

  /**
   * Parses a cursor from a caller.
   *
   * @param list the list that must have given it
   * @param arity the number of its parts
   * @throws Invalid when it is not a cursor of this list
   */
  public static Cursor parse(String list, String text, int arity) {
    List<String> all = decode(text);
    if (all.size() == arity + 2 && all.get(0).equals(list)) {
      Cursor cursor = new Cursor(list, all.subList(1, arity + 1));
      if (cursor.checksum().equals(all.get(arity + 1))) {
        return cursor;
      }
    }
    throw notACursor();
  }

  /**
   * Parses a cursor of the version before, which has numbers only.
   *
   * @throws Invalid when it is not of that form
   */
  public static Cursor parseUnnamed(String list, String text, int arity) {
    List<String> parts = decode(text);
    if (parts.size() == arity) {
      parts.forEach(Cursor::number);
      return new Cursor(list, parts);
    }
    throw notACursor();
  }

  private static List<String> decode(String text) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
      return Arrays.asList(plain.split("\\.", -1));
    } catch (IllegalArgumentException e) {
      throw notACursor();
    }
  }

  /**
   * The position before which the next page begins, in a list of one order whose newest entry has
   * the highest position. The cursor has the order's number and the position.
   *
   * @param after the cursor from a caller; null for the newest page
   * @throws Invalid when it is not a cursor of this list of the order
   */
  public static long positionIn(String list, long order, String after) {
    if (after == null) {
      return Integer.MAX_VALUE;
    }
    Cursor last = parse(list, after, 2);
    if (last.part(0) != order) {
      throw notACursor();
    }
    return last.part(1);
  }

  /** The refusal of a text that is not a cursor of the list. */
  public static Invalid notACursor() {
    return new Invalid("after", "cursor");
  }

  /** The microseconds from 1970-01-01T00:00Z to a time, for {@link #time}. */
  public static long micros(Instant time) {
    return time.getEpochSecond() * 1_000_000 + time.getNano() / 1_000;
  }

  /**
   * A part that is a time.
   *
   * @throws Invalid when it is none, or outside {@link TimeRange}
   */
  public Instant time(int index) {
    Instant time = Instant.EPOCH.plus(part(index), ChronoUnit.MICROS);
    if (!TimeRange.contains(time)) {
      throw notACursor();
    }
    return time;
  }

  /**
   * A part that is a number.
   *
   * @throws Invalid when it is none
   */
  public long part(int index) {
    return number(parts.get(index));
  }

  /** A part that is text. */
  public String text(int index) {
    return parts.get(index);
  }

  private static long number(String part) {
    try {
      return Long.parseLong(part);
    } catch (NumberFormatException e) {
      throw notACursor();
    }
  }

  private String plain() {
    return Stream.concat(Stream.of(list), parts.stream()).collect(Collectors.joining("."));
  }

  private String checksum() {
    CRC32 sum = new CRC32();
    sum.update(plain().getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue());
  }

  @Override
  public String toString() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((plain() + "." + checksum()).getBytes(StandardCharsets.US_ASCII));
  }
}
