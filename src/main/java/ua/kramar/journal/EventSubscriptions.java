package ua.kramar.journal;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import ua.kramar.platform.caller.Actor;

/** The subscriptions of this node, with limits per account and per node. */
@ApplicationScoped
public class EventSubscriptions {

  /** Browsers open at most six connections to a server over HTTP/1.1. */
  static final int MAX_PER_ACCOUNT = 6;

  static final int MAX_PER_NODE = 1000;

  /**
   * Above this number per account heartbeats are more frequent: some of the connections are
   * probably lost.
   */
  private static final int FREQUENT_HEARTBEAT_THRESHOLD = 3;

  private final Set<EventSubscription> open = ConcurrentHashMap.newKeySet();

  /**
   * Adds a subscription. It replaces the one before of the same session: a page that is reloaded
   * leaves a connection of which the server does not know yet that it is closed.
   *
   * @throws TooManyStreams when the account has reached its limit
   * @throws NoMoreStreams when the node has reached its limit
   */
  public synchronized void add(EventSubscription subscription) {
    open.stream().filter(subscription::replaces).forEach(EventSubscription::end);
    open.removeIf(each -> !each.open());
    if (of(subscription.actor()) >= MAX_PER_ACCOUNT) {
      throw new TooManyStreams();
    }
    if (open.size() >= MAX_PER_NODE) {
      throw new NoMoreStreams();
    }
    subscription.begin();
    open.add(subscription);
  }

  /** The open subscriptions; removes the closed ones. */
  List<EventSubscription> active() {
    open.removeIf(each -> !each.open());
    return List.copyOf(open);
  }

  /** The shops whose people watch the stream on this node. */
  public Set<Long> shopsOfPeople() {
    return open.stream()
        .filter(each -> each.open() && each.isOfPerson())
        .map(EventSubscription::sellerId)
        .collect(Collectors.toSet());
  }

  /** Tells the people of a shop, on this node and now; machines are not told. */
  public void tell(long sellerId, PassingNews news) {
    open.stream()
        .filter(each -> each.sellerId() == sellerId && each.isOfPerson())
        .filter(each -> !each.actor().name().equals(news.by()))
        .forEach(each -> each.tell(news));
  }

  boolean needsFrequentHeartbeat(EventSubscription subscription) {
    return of(subscription.actor()) > FREQUENT_HEARTBEAT_THRESHOLD;
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
