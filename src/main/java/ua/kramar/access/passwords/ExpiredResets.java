package ua.kramar.access.passwords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import ua.kramar.platform.background.BackgroundTask;
import ua.kramar.platform.background.ExpiredRows;

/** Deletes requests that no longer count, and resets with their secrets. */
@ApplicationScoped
class ExpiredResets implements BackgroundTask {

  private static final Duration RETENTION = Duration.ofDays(1);

  @Inject private ExpiredRows rows;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "expired-password-resets";
  }

  @Override
  public Duration interval() {
    return Duration.ofHours(1);
  }

  @Override
  public boolean run() {
    Instant before = clock.instant().minus(RETENTION);
    boolean requests = rows.deleteBatch("password_reset_request", "requested_at", before);
    boolean resets = rows.deleteBatch("password_reset", "created_at", before);
    return requests || resets;
  }
}
