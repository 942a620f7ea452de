package ua.kramar.audit.refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import ua.kramar.audit.AuditRef;
import ua.kramar.platform.audit.RefusedRequest;
import ua.kramar.platform.background.BackgroundTask;
import ua.kramar.platform.caller.Actor;
import ua.kramar.platform.caller.CallerNetwork;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.Refusal;

/**
 * Counts refused requests of this node and stores the numbers every few seconds. A crash loses the
 * numbers of these seconds. A request of nobody counts for the marketplace; an id that was not
 * found counts only for callers who are known, since anybody may type an address.
 */
@ApplicationScoped
public class RefusedRequests implements BackgroundTask {

  private static final int MOST_KEYS = 5_000;

  /** Numbers that a transaction stores: a long one would hold back the feed. */
  private static final int BATCH = 500;

  private final RefusalCounter counter = new RefusalCounter(MOST_KEYS);

  @Inject private StoredRefusals stored;
  @Inject private CurrentActor current;
  @Inject private CallerNetwork network;
  @Inject private Clock clock;

  public void count(@Observes RefusedRequest refused) {
    Actor actor = current.get();
    if (refused.kind() == Refusal.Kind.NOT_FOUND && !actor.isAuthenticated()) {
      return;
    }
    counter.add(
        RefusalCount.Key.of(
            Math.max(Actor.MARKETPLACE, actor.sellerId()),
            clock.instant(),
            refused.code(),
            AuditRef.of(actor).text(),
            network.get().orElse("")),
        1);
  }

  @Override
  public String name() {
    return "refused-requests";
  }

  @Override
  public Duration interval() {
    return Duration.ofSeconds(3);
  }

  @Override
  public boolean run() {
    Map<RefusalCount.Key, Long> left =
        counter.take(RefusalCount.Key.of(0, clock.instant(), "", "", ""));
    try {
      while (!left.isEmpty()) {
        Map<RefusalCount.Key, Long> batch =
            left.entrySet().stream()
                .limit(BATCH)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        stored.addAll(batch);
        left.keySet().removeAll(batch.keySet());
      }
    } finally {
      counter.giveBack(left);
    }
    return false;
  }
}
