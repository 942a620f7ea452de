package ua.kramar.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import ua.kramar.platform.background.BackgroundTask;
import ua.kramar.platform.background.ExpiredRows;

/**
 * Deletes idempotency keys after seven days, so that an ERP can retry after a weekend; lasting ones
 * never.
 */
@ApplicationScoped
class ExpiredKeys implements BackgroundTask {

  private static final Duration RETENTION = Duration.ofDays(7);

  @Inject private ExpiredRows rows;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "expired-idempotency-keys";
  }

  @Override
  public Duration interval() {
    return Duration.ofHours(1);
  }

  @Override
  public boolean run() {
    return rows.deleteBatch(
        "idempotency", "not lasting and created_at", clock.instant().minus(RETENTION));
  }
}
