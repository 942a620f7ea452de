package ua.kramar.webhooks.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import ua.kramar.platform.background.BackgroundTask;

/**
 * Wakes up the endpoints for which something is due: an attempt that is to be repeated, or one
 * whose wake-up was lost with a node or with the broker's files.
 */
@ApplicationScoped
class WebhookSweeper implements BackgroundTask {

  private static final int MOST = 500;

  @Inject private DeliveryService deliveries;
  @Inject private EndpointWakeUps wakeUps;

  @Override
  public String name() {
    return "webhook-sweeper";
  }

  @Override
  public Duration interval() {
    return Duration.ofSeconds(1);
  }

  @Override
  public boolean run() {
    wakeUps.send(deliveries.due(MOST));
    return false;
  }
}
