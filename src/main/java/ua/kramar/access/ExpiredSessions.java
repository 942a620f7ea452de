package ua.kramar.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import ua.kramar.platform.background.BackgroundTask;
import ua.kramar.platform.background.ExpiredRows;

/**
 * Deletes sessions that are over, failures that no longer count, and known addresses of long ago.
 */
@ApplicationScoped
class ExpiredSessions implements BackgroundTask {

  /** How long failures slow down the next attempt at most, by far. */
  private static final Duration COUNTED = Duration.ofDays(1);

  @Inject private ExpiredRows rows;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "expired-sessions";
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(1);
  }

  @Override
  public boolean run() {
    Instant now = clock.instant();
    boolean sessions = rows.deleteSome("session", "expires_at", now);
    boolean failures = rows.deleteSome("sign_in_failure", "last_at", now.minus(COUNTED));
    boolean addresses =
        rows.deleteSome("sign_in_address", "last_at", now.minus(SignInThrottle.KNOWN));
    return sessions || failures || addresses;
  }
}
