package ua.kramar.platform.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Refuses to serve where a setting that matters is undone: better no server than one that loses
 * orders or lets strangers in. The server's model can be read only when the server has started, so
 * the decision falls a moment after the deployment; until then, and for ever after a no, every
 * request is answered 503.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class StartCheck {

  private static final Logger LOG = LoggerFactory.getLogger(StartCheck.class);

  @Resource private ManagedScheduledExecutorService scheduler;
  @Inject private DatabaseSettings database;
  @Inject private Serving serving;

  private ScheduledFuture<?> looking;
  private volatile boolean decided;

  @PostConstruct
  void start() {
    looking = scheduler.scheduleWithFixedDelay(this::tryToLook, 0, 200, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    looking.cancel(true);
  }

  /** Whatever escaped from here would end the looking. */
  private void tryToLook() {
    try {
      look();
    } catch (RuntimeException e) {
      LOG.error("the settings cannot be looked at", e);
    }
  }

  private void look() {
    if (decided) {
      looking.cancel(false);
      return;
    }
    Optional<List<String>> server =
        new ServerModel(ManagementFactory.getPlatformMBeanServer()).undone();
    Optional<List<String>> postgres = server.isEmpty() ? Optional.empty() : database.undone();
    if (postgres.isPresent()) {
      decide(Stream.concat(server.get().stream(), postgres.get().stream()).toList());
    }
  }

  private void decide(List<String> undone) {
    undone.forEach(complaint -> LOG.error("Kramar does not serve: {}", complaint));
    serving.decide(undone);
    decided = true;
  }
}
