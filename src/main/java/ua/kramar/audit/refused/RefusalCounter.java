package ua.kramar.audit.refused;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts in memory, up to a number of different keys in an hour; whatever comes beyond is counted
 * without its network.
 */
final class RefusalCounter {

  private final int mostKeys;
  private final Map<RefusalCount.Key, Long> counts = new HashMap<>();

  RefusalCounter(int mostKeys) {
    this.mostKeys = mostKeys;
  }

  synchronized void add(RefusalCount.Key key, long count) {
    boolean known = counts.containsKey(key) || counts.size() < mostKeys;
    counts.merge(known ? key : key.anywhere(), count, Long::sum);
  }

  /** What was counted since the last time. The keys of the hour stay known. */
  synchronized Map<RefusalCount.Key, Long> take(RefusalCount.Key now) {
    Map<RefusalCount.Key, Long> taken = new HashMap<>(counts);
    taken.values().removeIf(count -> count == 0);
    counts.keySet().removeIf(key -> key.hour().isBefore(now.hour()));
    counts.replaceAll((key, count) -> 0L);
    return taken;
  }

  /** Takes back what could not be stored. */
  synchronized void giveBack(Map<RefusalCount.Key, Long> taken) {
    taken.forEach(this::add);
  }
}
