package ua.kramar.platform.background;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * Who works on a row, and until when: the columns {@code lease_owner} and {@code lease_until} of a
 * table whose rows nodes share. Time is the database's, so that nodes whose clocks differ agree; a
 * lease that a dead node held ends by itself. Who records a result names the owner, and records
 * nothing when another has taken the row since.
 *
 * <p>The texts are parts of SQL statements; {@code :owner} is their one parameter.
 */
@Embeddable
public class Lease {

  /** Condition: this owner has the row. */
  public static final String HELD = "lease_owner = :owner";

  /** Assignment: nobody has the row. */
  public static final String END = "lease_owner = null, lease_until = null";

  @Column(name = "lease_owner")
  private String owner;

  @SuppressWarnings("unused") // Statements read it.
  @Column(name = "lease_until")
  private Instant until;

  /** Condition: nobody has the row, or no longer. */
  public static String free(String alias) {
    return "(%1$s.lease_until is null or %1$s.lease_until < now())".formatted(alias);
  }

  /** Assignment: this owner has the row for so long, in whole seconds. */
  public static String take(Duration length) {
    return "lease_owner = :owner, lease_until = now() + " + interval(length);
  }

  /** Expression: an interval of so many whole seconds. */
  public static String interval(Duration length) {
    return "interval '%d seconds'".formatted(length.toSeconds());
  }

  public boolean isHeldBy(String owner) {
    return owner.equals(this.owner);
  }

  public void end() {
    owner = null;
    until = null;
  }
}
