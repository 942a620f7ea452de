package ua.kramar.platform.rest;

import jakarta.ws.rs.core.EntityTag;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.kramar.platform.refusals.Invalid;

/** Versions as ETags: a response contains one, and a change sends it back in {@code If-Match}. */
public final class Preconditions {

  private static final Pattern TAG = Pattern.compile("\"(0|[1-9]\\d{0,8})\"");

  /** RFC 9110, 8.8.3 and 5.6.1: tags in quotes, separated by commas; empty elements are ignored. */
  private static final Pattern LIST =
      Pattern.compile(
          "%1$s(,%1$s)*".formatted("\\s*((W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\"\\s*)?"));

  private Preconditions() {}

  public static EntityTag tag(int version) {
    return new EntityTag(Integer.toString(version));
  }

  /**
   * Whether a version is one that the caller has read (RFC 9110, 13.1.1): {@code *} admits each
   * version, a list those of its tags. A weak tag or one of another format admits none.
   *
   * @throws PreconditionMissing without the header
   * @throws Invalid when the header is neither, such as a version without quotes
   */
  public static IntPredicate admitted(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new PreconditionMissing();
    }
    if (ifMatch.strip().equals("*")) {
      return version -> true;
    }
    if (!LIST.matcher(ifMatch).matches()) {
      throw new Invalid("If-Match", "etag");
    }
    Set<Integer> read =
        Stream.of(ifMatch.split(","))
            .map(tag -> TAG.matcher(tag.strip()))
            .filter(Matcher::matches)
            .map(tag -> Integer.valueOf(tag.group(1)))
            .collect(Collectors.toSet());
    return read::contains;
  }
}
