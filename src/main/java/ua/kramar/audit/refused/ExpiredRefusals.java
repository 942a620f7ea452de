package ua.kramar.audit.refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import ua.kramar.platform.background.BackgroundTask;
import ua.kramar.platform.background.ExpiredRows;

/** Deletes numbers of refused requests after 90 days. Entries of the audit are never deleted. */
@ApplicationScoped
class ExpiredRefusals implements BackgroundTask {

  private static final Duration RETENTION = Duration.ofDays(90);

  @Inject private ExpiredRows rows;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "expired-refusals";
  }

  @Override
  public Duration interval() {
    return Duration.ofHours(1);
  }

  @Override
  public boolean run() {
    return rows.deleteBatch("audit_refusal", "hour", clock.instant().minus(RETENTION));
  }
}
