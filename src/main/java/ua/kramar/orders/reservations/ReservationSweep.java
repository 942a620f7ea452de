package ua.kramar.orders.reservations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.platform.background.BackgroundTask;
import ua.kramar.platform.background.TaskLease;

/** Settles stray reservations, on one node at a time. */
@ApplicationScoped
class ReservationSweep implements BackgroundTask {

  private static final Logger LOG = LoggerFactory.getLogger(ReservationSweep.class);

  private static final String NAME = "stray-reservations";
  private static final Duration LEASE = Duration.ofMinutes(10);

  @Inject private TaskLease lease;
  @Inject private StrayReservations reservations;
  @Inject private Clock clock;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Duration interval() {
    return Duration.ofMinutes(5);
  }

  @Override
  public boolean run() {
    if (!lease.take(NAME, LEASE)) {
      return false;
    }
    List<Long> stray = reservations.at(clock.instant());
    long settled = stray.stream().filter(this::settles).count();
    return settled == StrayReservations.PAGE;
  }

  /** An order that fails is tried again by the next run, and does not keep the others waiting. */
  private boolean settles(long number) {
    try {
      reservations.settle(number);
      return true;
    } catch (RuntimeException e) {
      LOG.warn("Cannot settle what order {} has reserved", number, e);
      return false;
    }
  }
}
