package ua.kramar.webhooks.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import ua.kramar.platform.background.BackgroundTask;
import ua.kramar.platform.background.ExpiredRows;

/**
 * Deletes what was sent 30 days after its end, what was given up after 60 days, what waits for an
 * endpoint that is paused or disabled after 90 days, and endpoints that were removed with all that
 * belongs to them.
 */
@ApplicationScoped
class ExpiredDeliveries implements BackgroundTask {

  private static final Duration SENT = Duration.ofDays(30);
  private static final Duration GIVEN_UP = Duration.ofDays(60);
  private static final Duration WAITING = Duration.ofDays(90);

  private static final String OF_REMOVED =
      "(seller_id, endpoint_id) in (select seller_id, id from webhook_endpoint where state = 'REMOVED')"
          + " and created_at";

  private static final String EMPTY_AND_REMOVED =
      "state = 'REMOVED' and not exists (select 1 from webhook_delivery d"
          + " where d.seller_id = webhook_endpoint.seller_id and d.endpoint_id = webhook_endpoint.id)"
          + " and changed_at";

  @Inject private ExpiredRows rows;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "expired-webhook-deliveries";
  }

  @Override
  public Duration interval() {
    return Duration.ofMinutes(10);
  }

  @Override
  public boolean run() {
    Instant now = clock.instant();
    boolean more =
        rows.deleteBatch("webhook_delivery", "state <> 'PARKED' and finished_at", now.minus(SENT));
    more |=
        rows.deleteBatch(
            "webhook_delivery", "state = 'PARKED' and finished_at", now.minus(GIVEN_UP));
    more |=
        rows.deleteBatch(
            "webhook_delivery", "state = 'PENDING' and created_at", now.minus(WAITING));
    // By then the sender of the last one has ended.
    Instant ended = now.minus(Duration.ofMinutes(1));
    more |= rows.deleteBatch("webhook_delivery", OF_REMOVED, ended);
    more |= rows.deleteBatch("webhook_endpoint", EMPTY_AND_REMOVED, ended);
    return more;
  }
}
