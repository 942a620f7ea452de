package ua.kramar.audit.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import ua.kramar.platform.background.BackgroundTask;
import ua.kramar.platform.background.TaskLease;

/** Seals new entries every few seconds, on one node at a time. */
@ApplicationScoped
class SealTask implements BackgroundTask {

  private static final String NAME = "audit-seals";

  @Inject private TaskLease lease;
  @Inject private Sealing sealing;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Duration interval() {
    return Duration.ofSeconds(2);
  }

  @Override
  public boolean run() {
    return lease.take(NAME, Duration.ofSeconds(30)) && sealing.seal();
  }
}
