package ua.kramar.audit.refused;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import ua.kramar.audit.Act;
import ua.kramar.platform.audit.AuditedAct;
import ua.kramar.platform.caller.CallerNetwork;

/**
 * Counts the acts that anybody can repeat without a limit, each in a transaction at once. A caller
 * who changes networks makes at most {@link #MOST_KEYS} rows an hour and node, and one for each
 * person.
 */
@ApplicationScoped
class CountedActs {

  private static final int MOST_KEYS = 5_000;

  private final KnownKeys known = new KnownKeys(MOST_KEYS);

  @Inject private StoredRefusals stored;
  @Inject private CallerNetwork network;
  @Inject private Clock clock;

  void count(@Observes AuditedAct act) {
    if (Act.of(act.type()).filter(Act::isCounted).isPresent()) {
      RefusalCount.Key key =
          RefusalCount.Key.of(
              act.sellerId(), clock.instant(), act.type(), act.subject(), network.get().orElse(""));
      stored.addAll(Map.of(known.bounded(key), 1L));
    }
  }
}
