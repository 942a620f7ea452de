package ua.kramar.journal;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import ua.kramar.platform.caller.Actor;

/** The subscriptions of this node, and how many there may be. */
@ApplicationScoped
public class EventSubscriptions {

  /** As many as a browser opens to one server. */
  static final int OF_AN_ACCOUNT = 6;

  static final int OF_A_NODE = 1000;

  /** More of one account get more heartbeats: most of them may be gone already. */
  private static final int MANY = 3;

  private final Set<EventSubscription> open = ConcurrentHashMap.newKeySet();

  /**
   * Adds a subscription.
   *
   * @throws TooManyStreams when the account has its share
   * @throws NoMoreStreams when the node has
   */
  public synchronized void add(EventSubscription subscription) {
    open.removeIf(each -> !each.open());
    if (of(subscription.actor()) >= OF_AN_ACCOUNT) {
      throw new TooManyStreams();
    }
    if (open.size() >= OF_A_NODE) {
      throw new NoMoreStreams();
    }
    subscription.begin();
    open.add(subscription);
  }

  /** Those that are open at this moment; forgets those that are gone. */
  List<EventSubscription> present() {
    open.removeIf(each -> !each.open());
    return List.copyOf(open);
  }

  boolean isOneOfMany(EventSubscription subscription) {
    return of(subscription.actor()) > MANY;
  }

  private long of(Actor account) {
    return open.stream()
        .map(EventSubscription::actor)
        .filter(each -> each.sellerId() == account.sellerId() && each.name().equals(account.name()))
        .count();
  }

  @PreDestroy
  void end() {
    open.forEach(EventSubscription::end);
  }
}
