package ua.kramar.platform.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.platform.background.BackgroundTask;

/**
 * Checks the required settings after the start. With a wrong setting the node does not serve, since
 * it could lose orders or admit unauthorised callers. The management model can be read only once
 * the server has started, so the check ends shortly after the deployment; until then, and
 * permanently after a failure, every request gets 503.
 */
@ApplicationScoped
class StartCheck implements BackgroundTask {

  private static final Logger LOG = LoggerFactory.getLogger(StartCheck.class);

  @Inject private DatabaseSettings database;
  @Inject private Settings settings;
  @Inject private Serving serving;

  private volatile boolean decided;

  @Override
  public String name() {
    return "start-check";
  }

  @Override
  public Duration interval() {
    return Duration.ofMillis(200);
  }

  /** Starts at once, since requests are refused until the check has ended. */
  @Override
  public Duration initialDelay() {
    return Duration.ZERO;
  }

  @Override
  public boolean isDone() {
    return decided;
  }

  @Override
  public boolean run() {
    Optional<List<String>> server =
        new ServerModel(ManagementFactory.getPlatformMBeanServer()).problems();
    Optional<List<String>> postgres = server.isEmpty() ? Optional.empty() : database.problems();
    if (postgres.isPresent()) {
      decide(
          Stream.of(server.get(), postgres.get(), settings.problems())
              .flatMap(List::stream)
              .toList());
    }
    return false;
  }

  private void decide(List<String> problems) {
    problems.forEach(message -> LOG.error("Kramar does not serve: {}", message));
    serving.decide(problems);
    decided = true;
  }
}
