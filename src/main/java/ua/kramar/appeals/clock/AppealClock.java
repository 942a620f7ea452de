package ua.kramar.appeals.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import ua.kramar.platform.background.BackgroundTask;
import ua.kramar.platform.caller.Correlation;

/** Reminds of appeals, on every node: each row is reminded of once. */
@ApplicationScoped
class AppealClock implements BackgroundTask {

  @Inject private DueReminders reminders;
  @Inject private Correlation correlation;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "appeal-clock";
  }

  @Override
  public Duration interval() {
    return Duration.ofSeconds(5);
  }

  @Override
  public boolean run() {
    correlation.use(UUID.randomUUID().toString());
    try {
      return reminders.remind(clock.instant());
    } finally {
      correlation.clear();
    }
  }
}
