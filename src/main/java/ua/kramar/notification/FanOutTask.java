package ua.kramar.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import ua.kramar.journal.JournalGrew;
import ua.kramar.platform.background.BackgroundTask;
import ua.kramar.platform.background.BackgroundTasks;

/**
 * Keeps the fan-out going on this node: woken by this node's own commits, and looking by itself for
 * those of nodes that are gone (ADR 0005).
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
  public Duration pause() {
    return Duration.ofMillis(250);
  }

  /** A stream of commits is read in batches; a commit that comes alone is read at once. */
  @Override
  public Duration rest() {
    return Duration.ofMillis(50);
  }

  @Override
  public boolean run() {
    FanOut.Round round = fanOut.round();
    wakeUps.send(round.wakeUps());
    return round.more();
  }

  void wake(@Observes JournalGrew grown) {
    tasks.wake(NAME);
  }
}
