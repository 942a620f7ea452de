package ua.kramar.returns.clock;

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
import ua.kramar.platform.caller.Correlation;

/** Runs the clock of returns, on every node: each row is reminded of once, and ends once. */
@ApplicationScoped
class ReturnClock implements BackgroundTask {

  private static final Logger LOG = LoggerFactory.getLogger(ReturnClock.class);

  @Inject private DueReturns due;
  @Inject private Correlation correlation;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "return-clock";
  }

  @Override
  public Duration interval() {
    return Duration.ofSeconds(5);
  }

  @Override
  public boolean run() {
    Instant now = clock.instant();
    correlation.use(UUID.randomUUID().toString());
    try {
      boolean more = due.remind(now);
      List<DueReturns.Due> page = due.at(now);
      page.forEach(each -> end(each, now));
      return more;
    } finally {
      correlation.clear();
    }
  }

  /** One that cannot end now is tried again, and does not keep the others waiting. */
  private void end(DueReturns.Due each, Instant now) {
    try {
      due.end(each, now);
    } catch (RuntimeException e) {
      LOG.warn("The clock cannot end return {}", each.id(), e);
    }
  }
}
