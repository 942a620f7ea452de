package ua.kramar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import ua.kramar.platform.caller.Actor;

/** Who is watching on this node, and how many may. */
@ApplicationScoped
public class EventSubscriptions {

  /** As many as a browser opens to one server. */
  static final int OF_AN_ACCOUNT = 6;

  static final int OF_A_NODE = 1000;

  /** More of one account are looked at more often: most of them may be gone already. */
  private static final int A_CROWD = 3;

  private final Set<EventSubscription> open = ConcurrentHashMap.newKeySet();

  /**
   * Lets somebody watch.
   *
   * @throws TooManyStreams when the account has its share
   * @throws NoMoreStreams when the node has
   */
  public synchronized void add(EventSubscription watch) {
    open.removeIf(each -> !each.open());
    if (of(watch.actor()) >= OF_AN_ACCOUNT) {
      throw new TooManyStreams();
    }
    if (open.size() >= OF_A_NODE) {
      throw new NoMoreStreams();
    }
    watch.begin();
    open.add(watch);
  }

  /** Those that are there at this moment, whoever comes meanwhile; forgets those that are gone. */
  List<EventSubscription> present() {
    open.removeIf(each -> !each.open());
    return List.copyOf(open);
  }

  boolean isOneOfACrowd(EventSubscription watch) {
    return of(watch.actor()) > A_CROWD;
  }

  private long of(Actor account) {
    return open.stream()
        .map(EventSubscription::actor)
        .filter(each -> each.sellerId() == account.sellerId() && each.name().equals(account.name()))
        .count();
  }
}
