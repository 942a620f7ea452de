package ua.kramar.orders.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.platform.background.BackgroundTask;
import ua.kramar.platform.background.TaskLease;
import ua.kramar.platform.caller.Correlation;

/** Reminds of the goods that are expected today, on one node at a time. */
@ApplicationScoped
class WaitingDays implements BackgroundTask {

  private static final Logger LOG = LoggerFactory.getLogger(WaitingDays.class);

  private static final String NAME = "waiting-days";
  private static final Duration LEASE = Duration.ofSeconds(90);

  @Inject private TaskLease lease;
  @Inject private DueWaitings waitings;
  @Inject private Correlation correlation;
  @Inject private Clock clock;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Duration interval() {
    return Duration.ofSeconds(30);
  }

  @Override
  public boolean run() {
    if (!lease.take(NAME, LEASE)) {
      return false;
    }
    Instant now = clock.instant();
    List<StoredWaitings.Due> due = waitings.at(now);
    long reminded = due.stream().filter(each -> reminds(each, now)).count();
    return reminded == DueWaitings.PAGE;
  }

  /** An order that fails is tried again by the next run, and does not keep the others waiting. */
  private boolean reminds(StoredWaitings.Due due, Instant now) {
    correlation.use(UUID.randomUUID().toString());
    try {
      waitings.remind(due, now);
      return true;
    } catch (RuntimeException e) {
      LOG.warn("Cannot remind of the goods of order {}", due.order().number(), e);
      return false;
    } finally {
      correlation.clear();
    }
  }
}
