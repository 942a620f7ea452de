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
 * Refuses to serve where a setting that matters is undone: better no server than one that loses
 * orders or lets strangers in. The server's model can be read only when the server has started, so
 * the decision falls a moment after the deployment; until then, and for ever after a no, every
 * request is answered 503.
 */
@ApplicationScoped
class StartCheck implements BackgroundTask {

  private static final Logger LOG = LoggerFactory.getLogger(StartCheck.class);

  @Inject private DatabaseSettings database;
  @Inject private Serving serving;

  private volatile boolean decided;

  @Override
  public String name() {
    return "start-check";
  }

  @Override
  public Duration pause() {
    return Duration.ofMillis(200);
  }

  /** Requests are refused until the decision. */
  @Override
  public Duration firstPause() {
    return Duration.ZERO;
  }

  @Override
  public boolean isDone() {
    return decided;
  }

  @Override
  public boolean run() {
    Optional<List<String>> server =
        new ServerModel(ManagementFactory.getPlatformMBeanServer()).undone();
    Optional<List<String>> postgres = server.isEmpty() ? Optional.empty() : database.undone();
    if (postgres.isPresent()) {
      decide(Stream.concat(server.get().stream(), postgres.get().stream()).toList());
    }
    return false;
  }

  private void decide(List<String> undone) {
    undone.forEach(complaint -> LOG.error("Kramar does not serve: {}", complaint));
    serving.decide(undone);
    decided = true;
  }
}
