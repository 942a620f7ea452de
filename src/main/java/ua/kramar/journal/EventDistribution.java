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
 * Sends new events of all nodes to the subscriptions of this node. One query per run, whatever the
 * number of subscriptions and events; none while there are no subscriptions.
 */
@ApplicationScoped
class EventDistribution implements BackgroundTask {

  private static final int BATCH = 200;

  @Inject private EventSubscriptions subscriptions;
  @Inject private SettledEvents events;
  @Inject private Clock clock;

  /**
   * The last position that was distributed; null while there are no subscriptions. Used by one
   * thread.
   */
  private Position position;

  @Override
  public String name() {
    return "event-distribution";
  }

  @Override
  public Duration interval() {
    return Duration.ofMillis(250);
  }

  @Override
  public boolean run() {
    List<EventSubscription> active = subscriptions.active();
    if (active.isEmpty()) {
      position = null;
      return false;
    }
    return distribute(active);
  }

  /**
   * Reads the common position before subscriptions catch up: a subscription that catches up
   * afterwards has received all events up to it.
   */
  private boolean distribute(List<EventSubscription> active) {
    if (position == null) {
      position = events.latest();
    }
    active.stream().filter(EventSubscription::needsCatchUp).forEach(this::catchUp);
    Map<Long, List<EventSubscription>> byShop =
        active.stream()
            .filter(EventSubscription::caughtUp)
            .collect(Collectors.groupingBy(EventSubscription::sellerId));
    List<RecordedEvent> batch = events.ofAllSellers(position, BATCH);
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
