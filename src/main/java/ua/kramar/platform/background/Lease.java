package ua.kramar.platform.background;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * A lease on a row that nodes share: its owner and its end, in the columns {@code lease_owner} and
 * {@code lease_until}. Times come from the database's clock, so that the nodes' clocks need not
 * agree. The lease of a crashed node expires. A result is recorded only while its owner holds the
 * lease.
 *
 * <p>The constants are parts of SQL statements; {@code :owner} is their only parameter.
 */
@Embeddable
public class Lease {

  /** Condition: the owner holds the row. */
  public static final String HELD = "lease_owner = :owner";

  /** Assignment: releases the row. */
  public static final String END = "lease_owner = null, lease_until = null";

  @Column(name = "lease_owner")
  private String owner;

  @SuppressWarnings("unused") // Statements read it.
  @Column(name = "lease_until")
  private Instant until;

  /** Condition: the row has no lease, or an expired one. */
  public static String free(String alias) {
    return "(%1$s.lease_until is null or %1$s.lease_until < now())".formatted(alias);
  }

  /** Assignment: gives the owner the row for this time, in whole seconds. */
  public static String take(Duration length) {
    return "lease_owner = :owner, lease_until = now() + " + interval(length);
  }

  /** Expression: an interval in whole seconds. */
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
