package ua.kramar.delivery;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.platform.background.SystemRequest;

/**
 * The clock of tracking: looks for parcels that are due. A pause between two looks, and no
 * timetable, because a carrier that hangs makes a look long.
 */
@Singleton
@Startup
public class ParcelPolling {

  private static final Logger LOG = LoggerFactory.getLogger(ParcelPolling.class);
  private static final long PAUSE_SECONDS = 1;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private SystemRequest system;
  @Inject private TrackingRound round;

  private Future<?> looks;

  @PostConstruct
  void begin() {
    looks =
        executor.scheduleWithFixedDelay(this::look, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
  }

  /** Whatever escaped from here would end the looks. */
  private void look() {
    try {
      system.round(round::parcels);
    } catch (RuntimeException e) {
      LOG.error("Tracking failed", e);
    }
  }

  @PreDestroy
  void end() {
    looks.cancel(false);
  }
}
