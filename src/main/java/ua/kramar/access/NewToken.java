package ua.kramar.access;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import ua.kramar.platform.caller.Permission;

/**
 * A token to make.
 *
 * @param expiresAt null for a token that does not expire
 */
public record NewToken(String name, Set<Permission> permissions, Instant expiresAt) {

  /** Cuts the end to the precision in which the database stores it. */
  public NewToken {
    expiresAt = expiresAt == null ? null : expiresAt.truncatedTo(ChronoUnit.MICROS);
  }
}
