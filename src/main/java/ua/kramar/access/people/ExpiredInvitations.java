package ua.kramar.access.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import ua.kramar.platform.background.BackgroundTask;
import ua.kramar.platform.background.ExpiredRows;

/** Deletes invitations with their secrets after 30 days, however they have ended. */
@ApplicationScoped
class ExpiredInvitations implements BackgroundTask {

  private static final Duration RETENTION = Duration.ofDays(30);

  @Inject private ExpiredRows rows;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "expired-invitations";
  }

  @Override
  public Duration interval() {
    return Duration.ofHours(1);
  }

  @Override
  public boolean run() {
    return rows.deleteBatch("invitation", "created_at", clock.instant().minus(RETENTION));
  }
}
