package ua.kramar.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import ua.kramar.platform.background.BackgroundTask;

/**
 * Polls the carriers for parcels that are due. The interval is a pause between runs, not a fixed
 * rate, because a slow carrier prolongs a run.
 */
@ApplicationScoped
class ParcelPolling implements BackgroundTask {

  @Inject private TrackingRound round;

  @Override
  public String name() {
    return "parcel-polling";
  }

  @Override
  public Duration interval() {
    return Duration.ofSeconds(1);
  }

  @Override
  public boolean run() {
    round.pollDueParcels();
    return false;
  }
}
