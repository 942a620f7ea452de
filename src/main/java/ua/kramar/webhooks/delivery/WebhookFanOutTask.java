package ua.kramar.webhooks.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import ua.kramar.journal.EventsCommitted;
import ua.kramar.platform.background.BackgroundTask;
import ua.kramar.platform.background.BackgroundTasks;

/**
 * Runs the fan-out on this node: when a transaction of this node commits, and at intervals for the
 * commits of other nodes (ADR 0005).
 */
@ApplicationScoped
class WebhookFanOutTask implements BackgroundTask {

  private static final String NAME = "webhook-fan-out";

  @Inject private WebhookFanOut fanOut;
  @Inject private EndpointWakeUps wakeUps;
  @Inject private BackgroundTasks tasks;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Duration interval() {
    return Duration.ofMillis(250);
  }

  /** Limits the rate under load, so that events are read in batches. */
  @Override
  public Duration minInterval() {
    return Duration.ofMillis(100);
  }

  @Override
  public boolean run() {
    WebhookFanOut.Result result = fanOut.run();
    wakeUps.send(result.wakeUps());
    return result.more();
  }

  void wake(@Observes EventsCommitted committed) {
    tasks.wake(NAME);
  }
}
