package ua.kramar.audit.refused;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * Lets a number of different keys an hour through as they are; those beyond lose their network.
 * Kept in memory, so that it costs no statement.
 */
final class KnownKeys {

  private final int mostKeys;
  private final Set<RefusalCount.Key> keys = new HashSet<>();
  private Instant hour = Instant.MIN;

  KnownKeys(int mostKeys) {
    this.mostKeys = mostKeys;
  }

  synchronized RefusalCount.Key bounded(RefusalCount.Key key) {
    if (key.hour().isAfter(hour)) {
      keys.clear();
      hour = key.hour();
    }
    if (keys.size() < mostKeys) {
      keys.add(key);
    }
    return keys.contains(key) ? key : key.anywhere();
  }
}
