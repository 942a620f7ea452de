package ua.kramar.orders.clocks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.platform.background.BackgroundTask;
import ua.kramar.platform.background.TaskLease;
import ua.kramar.platform.caller.Correlation;

/** Runs the clock of all orders, on one node at a time. */
@ApplicationScoped
class OrderClock implements BackgroundTask {

  private static final Logger LOG = LoggerFactory.getLogger(OrderClock.class);

  private static final String NAME = "order-clock";
  private static final Duration LEASE = Duration.ofSeconds(15);

  @Inject private TaskLease lease;
  @Inject private DeadlineRecount recount;
  @Inject private DueOrders due;
  @Inject private Correlation correlation;
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
    Instant now = clock.instant();
    // First what is due: an order whose deadlines cannot be computed does not keep it waiting.
    boolean acted = act(now);
    boolean unseen = counted(() -> recount.unseen(now));
    boolean changed = counted(() -> recount.changed(now));
    return acted || unseen || changed;
  }

  /** A page that fails is tried again, and does not keep the other kind waiting. */
  private static boolean counted(BooleanSupplier page) {
    try {
      return page.getAsBoolean();
    } catch (RuntimeException e) {
      LOG.warn("The clock cannot compute a page of deadlines", e);
      return false;
    }
  }

  /** Acts on a page of orders; one that fails does not keep the others waiting. */
  private boolean act(Instant now) {
    List<DueOrders.Due> page = due.at(now);
    for (DueOrders.Due order : page) {
      correlation.use(UUID.randomUUID().toString());
      try {
        due.act(order, now);
      } catch (RuntimeException e) {
        LOG.warn("The clock cannot act on order {}", order.number(), e);
        due.pause(order, now);
      } finally {
        correlation.clear();
      }
    }
    return page.size() == DueOrders.PAGE;
  }
}
