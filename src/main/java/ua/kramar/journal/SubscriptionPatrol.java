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

/** Ends subscriptions whose session or token has ended, and keeps the connections of the others. */
@ApplicationScoped
class SubscriptionPatrol implements BackgroundTask {

  @Inject private EventSubscriptions subscriptions;
  @Inject private ActiveCredentials credentials;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "subscription-patrol";
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(2);
  }

  @Override
  public boolean run() {
    List<EventSubscription> present = subscriptions.present();
    if (!present.isEmpty()) {
      patrol(present);
    }
    return false;
  }

  private void patrol(List<EventSubscription> present) {
    Set<CredentialRef> valid =
        credentials.valid(
            present.stream().map(EventSubscription::credential).collect(Collectors.toSet()));
    Instant now = clock.instant();
    for (EventSubscription subscription : present) {
      if (!valid.contains(subscription.credential())) {
        subscription.end();
      } else if (subscription.silentForLong(now) || subscriptions.isOneOfMany(subscription)) {
        subscription.heartbeat(now);
      }
    }
  }
}
