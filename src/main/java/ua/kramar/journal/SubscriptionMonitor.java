package ua.kramar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ua.kramar.access.ActiveCredentials;
import ua.kramar.access.CredentialRef;
import ua.kramar.platform.background.BackgroundTask;

/**
 * Ends subscriptions whose session or token is no longer valid, and sends heartbeats to the others.
 */
@ApplicationScoped
class SubscriptionMonitor implements BackgroundTask {

  @Inject private EventSubscriptions subscriptions;
  @Inject private ActiveCredentials credentials;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "subscription-patrol";
  }

  @Override
  public Duration interval() {
    // A person who was deactivated sees nothing more within a second, on all nodes.
    return Duration.ofMillis(800);
  }

  @Override
  public boolean run() {
    List<EventSubscription> active = subscriptions.active();
    if (!active.isEmpty()) {
      check(active);
    }
    return false;
  }

  private void check(List<EventSubscription> active) {
    Set<CredentialRef> valid =
        credentials.valid(
            active.stream().map(EventSubscription::credential).collect(Collectors.toSet()));
    Instant now = clock.instant();
    for (EventSubscription subscription : active) {
      if (!valid.contains(subscription.credential())) {
        subscription.end();
      } else if (subscription.needsHeartbeat(now)
          || subscriptions.needsFrequentHeartbeat(subscription)) {
        subscription.heartbeat(now);
      }
    }
  }
}
