package ua.kramar.correspondence.attachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import ua.kramar.platform.background.BackgroundTask;

/** Deletes files that nobody has sent within a day. */
@ApplicationScoped
class ExpiredFiles implements BackgroundTask {

  private static final Duration RETENTION = Duration.ofDays(1);

  @Inject private UnsentFiles files;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "expired-files";
  }

  @Override
  public Duration interval() {
    return Duration.ofMinutes(10);
  }

  @Override
  public boolean run() {
    return files.delete(clock.instant().minus(RETENTION));
  }
}
