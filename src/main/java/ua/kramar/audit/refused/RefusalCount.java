package ua.kramar.audit.refused;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often requests were refused.
 *
 * @param hour its beginning
 * @param code the refusal's code, or the code of a counted act
 * @param actor the caller, {@code kind:id}; for refused sign-ins whom they were for
 * @param origin the caller's network; null for those beyond the networks that are counted one by
 *     one
 */
@Schema(name = "RefusalCount")
public record RefusalCount(
    Instant hour, String code, String actor, @Schema(nullable = true) String origin, long count) {

  /**
   * What is counted together.
   *
   * @param origin empty for networks that are not counted one by one
   */
  public record Key(long seller, Instant hour, String code, String actor, String origin)
      implements Comparable<Key> {

    public static Key of(long seller, Instant at, String code, String actor, String origin) {
      return new Key(seller, at.truncatedTo(ChronoUnit.HOURS), code, actor, origin);
    }

    /** The same, whatever the network. */
    Key anywhere() {
      return new Key(seller, hour, code, actor, "");
    }

    private String text() {
      return "%020d %s %s %s %s".formatted(seller, hour, code, actor, origin);
    }

    /** One order for all transactions, so that they do not wait for each other in a circle. */
    @Override
    public int compareTo(Key other) {
      return text().compareTo(other.text());
    }
  }
}
