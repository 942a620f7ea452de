package ua.kramar.platform.rest;

import jakarta.ws.rs.core.EntityTag;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Versions as ETags: a response contains one, and a change sends it back in {@code If-Match}. */
public final class Preconditions {

  private static final Pattern TAG = Pattern.compile("\"(\\d{1,9})\"");

  private Preconditions() {}

  public static EntityTag tag(int version) {
    return new EntityTag(Integer.toString(version));
  }

  /**
   * Whether a version is one that the caller has read (RFC 9110, 13.1.1): {@code *} admits each
   * version, a list those of its tags. A weak tag or one of another format admits none.
   *
   * @throws PreconditionMissing without the header
   */
  public static IntPredicate admitted(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new PreconditionMissing();
    }
    if (ifMatch.strip().equals("*")) {
      return version -> true;
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
