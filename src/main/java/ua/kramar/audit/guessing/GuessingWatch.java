package ua.kramar.audit.guessing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import ua.kramar.platform.background.BackgroundTask;

/** Looks for guesses every few seconds. The alarm's row decides which node raises it. */
@ApplicationScoped
class GuessingWatch implements BackgroundTask {

  @Inject private GuessingAlarm alarm;

  @Override
  public String name() {
    return "guessing-watch";
  }

  @Override
  public Duration interval() {
    return Duration.ofSeconds(10);
  }

  @Override
  public boolean run() {
    alarm.look();
    return false;
  }
}
