package ua.kramar.notification;

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
class FanOutTask implements BackgroundTask {

  private static final String NAME = "fan-out";

  @Inject private FanOut fanOut;
  @Inject private WakeUps wakeUps;
  @Inject private BackgroundTasks tasks;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Duration interval() {
    return Duration.ofMillis(250);
  }

  /**
   * Limits the rate under load, so that events are read in batches. A single commit is read at
   * once.
   */
  @Override
  public Duration minInterval() {
    return Duration.ofMillis(50);
  }

  @Override
  public boolean run() {
    FanOut.Result result = fanOut.run();
    wakeUps.send(result.wakeUps());
    return result.more();
  }

  void wake(@Observes EventsCommitted committed) {
    tasks.wake(NAME);
  }
}
