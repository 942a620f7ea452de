package ua.kramar.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import ua.kramar.platform.background.BackgroundTask;
import ua.kramar.platform.background.ExpiredRows;

/**
 * Deletes expired sessions, sign-in failures that no longer cause a delay, known addresses past
 * their retention, and nonces that need not be remembered any longer.
 */
@ApplicationScoped
class ExpiredSessions implements BackgroundTask {

  /** The retention of sign-in failures; exceeds the longest delay that they cause. */
  private static final Duration FAILURE_RETENTION = Duration.ofDays(1);

  @Inject private ExpiredRows rows;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "expired-sessions";
  }

  @Override
  public Duration interval() {
    return Duration.ofHours(1);
  }

  @Override
  public boolean run() {
    Instant now = clock.instant();
    boolean sessions = rows.deleteBatch("session", "expires_at", now);
    boolean failures = rows.deleteBatch("sign_in_failure", "last_at", now.minus(FAILURE_RETENTION));
    boolean addresses =
        rows.deleteBatch(
            "sign_in_address", "last_at", now.minus(SignInThrottle.KNOWN_ADDRESS_RETENTION));
    boolean nonces = rows.deleteBatch("used_nonce", "expires_at", now);
    return sessions || failures || addresses || nonces;
  }
}
