package ua.kramar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.kramar.platform.background.BackgroundTask;

/**
 * Sends the subscriptions of this node what happens on any node. One query a run, however many
 * subscribe and however much is written; none while nobody subscribes.
 */
@ApplicationScoped
class EventDistribution implements BackgroundTask {

  private static final int BATCH = 200;

  @Inject private EventSubscriptions subscriptions;
  @Inject private SettledEvents events;
  @Inject private Clock clock;

  /** How far has been read for all; null while nobody subscribes. One thread uses it. */
  private Position position;

  @Override
  public String name() {
    return "event-distribution";
  }

  @Override
  public Duration pause() {
    return Duration.ofMillis(250);
  }

  @Override
  public boolean run() {
    List<EventSubscription> present = subscriptions.present();
    if (present.isEmpty()) {
      position = null;
      return false;
    }
    return distribute(present);
  }

  /**
   * In this order: a subscription that has caught up after the common position was known has missed
   * nothing up to it.
   */
  private boolean distribute(List<EventSubscription> present) {
    if (position == null) {
      position = events.latest();
    }
    present.stream().filter(EventSubscription::wantsToCatchUp).forEach(this::catchUp);
    Map<Long, List<EventSubscription>> byShop =
        present.stream()
            .filter(EventSubscription::caughtUp)
            .collect(Collectors.groupingBy(EventSubscription::sellerId));
    List<RecordedEvent> batch = events.ofAll(position, BATCH);
    for (RecordedEvent event : batch) {
      Instant now = clock.instant();
      byShop.getOrDefault(event.sellerId(), List.of()).forEach(each -> each.send(event, now));
      position = event.position();
    }
    return batch.size() == BATCH;
  }

  private void catchUp(EventSubscription subscription) {
    List<RecordedEvent> found =
        events.ofSeller(subscription.sellerId(), subscription.position(), BATCH);
    subscription.catchUp(found, found.size() < BATCH, clock.instant());
  }
}
