package ua.kramar.orders.owndelivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.platform.background.BackgroundTask;
import ua.kramar.platform.background.TaskLease;
import ua.kramar.platform.caller.Correlation;

/** Reminds of the own deliveries of the day, on one node at a time. */
@ApplicationScoped
class DeliveryDays implements BackgroundTask {

  private static final Logger LOG = LoggerFactory.getLogger(DeliveryDays.class);

  private static final String NAME = "own-delivery-days";
  private static final Duration LEASE = Duration.ofSeconds(90);

  @Inject private TaskLease lease;
  @Inject private DueOwnDeliveries deliveries;
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
    List<StoredPlans.Due> due = deliveries.at(clock.instant());
    long reminded = due.stream().filter(this::reminds).count();
    return reminded == DueOwnDeliveries.PAGE;
  }

  /** An order that fails is tried again by the next run, and does not keep the others waiting. */
  private boolean reminds(StoredPlans.Due due) {
    correlation.use(UUID.randomUUID().toString());
    try {
      deliveries.remind(due);
      return true;
    } catch (RuntimeException e) {
      LOG.warn("Cannot remind of the delivery of order {}", due.order().number(), e);
      return false;
    } finally {
      correlation.clear();
    }
  }
}
