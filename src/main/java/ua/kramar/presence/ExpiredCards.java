package ua.kramar.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import ua.kramar.platform.background.BackgroundTask;
import ua.kramar.platform.background.ExpiredRows;

/** Deletes the cards that nobody has open any more. */
@ApplicationScoped
class ExpiredCards implements BackgroundTask {

  /** Longer than the clocks of a node and of the database may differ. */
  private static final Duration KEPT = OpenCards.LIFE.plusMinutes(5);

  @Inject private ExpiredRows rows;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "expired-cards";
  }

  @Override
  public Duration interval() {
    return Duration.ofMinutes(1);
  }

  @Override
  public boolean run() {
    boolean more = false;
    for (Watched each : Watched.values()) {
      more |= rows.deleteBatch(each.table(), "seen_at", clock.instant().minus(KEPT));
    }
    return more;
  }
}
