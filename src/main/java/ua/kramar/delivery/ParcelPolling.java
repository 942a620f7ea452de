package ua.kramar.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import ua.kramar.platform.background.BackgroundTask;

/**
 * Polls carriers about parcels that are due. A pause between two runs, and no timetable, because a
 * carrier that hangs makes a run long.
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
    round.parcels();
    return false;
  }
}
