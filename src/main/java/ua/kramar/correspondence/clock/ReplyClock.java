package ua.kramar.correspondence.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import ua.kramar.platform.background.BackgroundTask;
import ua.kramar.platform.background.TaskLease;

/** Computes deadlines anew, on one node at a time. */
@ApplicationScoped
class ReplyClock implements BackgroundTask {

  private static final String NAME = "reply-clock";
  private static final Duration LEASE = Duration.ofSeconds(15);

  @Inject private TaskLease lease;
  @Inject private ReplyRecount recount;
  @Inject @Any private Instance<Recounted> recounted;
  @Inject private Clock clock;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Duration interval() {
    return Duration.ofSeconds(3);
  }

  @Override
  public boolean run() {
    if (!lease.take(NAME, LEASE)) {
      return false;
    }
    boolean more = false;
    for (Recounted each : recounted) {
      more |= recount.next(each, clock.instant());
    }
    return more;
  }
}
