package ua.kramar.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import ua.kramar.platform.background.BackgroundTask;

/** Closes idle connections to the relay. */
@ApplicationScoped
class IdleConnections implements BackgroundTask {

  @Inject private RelayConnections connections;

  @Override
  public String name() {
    return "idle-relay-connections";
  }

  @Override
  public Duration interval() {
    return Duration.ofSeconds(5);
  }

  @Override
  public boolean run() {
    connections.closeIdle();
    return false;
  }
}
