package ua.kramar.webhooks.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import ua.kramar.platform.background.BackgroundTask;
import ua.kramar.platform.background.ExpiredRows;

/** Deletes keys that sign no more. */
@ApplicationScoped
class ExpiredSecrets implements BackgroundTask {

  @Inject private ExpiredRows rows;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "expired-webhook-secrets";
  }

  @Override
  public Duration interval() {
    return Duration.ofHours(1);
  }

  @Override
  public boolean run() {
    return rows.deleteBatch("webhook_secret", "expires_at", clock.instant());
  }
}
