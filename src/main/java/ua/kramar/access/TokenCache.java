package ua.kramar.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Caches tokens for at most one second, so that an ERP with many requests per second causes one
 * query per second. A revocation takes effect at once on its node, and within one second on the
 * others (ADR 0013).
 */
@ApplicationScoped
class TokenCache {

  private static final Duration MAX_AGE = Duration.ofSeconds(1);

  /**
   * The maximum number of entries, far above the number of machines active within a second.
   * Requests with random ids cannot fill the memory.
   */
  private static final int MAX_ENTRIES = 10_000;

  /** A token was revoked, or its secret was changed. */
  record Changed(String id) {}

  private record Entry(ApiToken token, Instant at) {

    /** An entry from the future is not fresh: the clock may have been set back. */
    boolean isFresh(Instant now) {
      return !now.isBefore(at) && now.isBefore(at.plus(MAX_AGE));
    }
  }

  private final Map<String, Entry> entries = new ConcurrentHashMap<>();

  @Inject private Tokens tokens;
  @Inject private Clock clock;

  Optional<ApiToken> find(String id) {
    Instant now = clock.instant();
    Entry known = entries.get(id);
    if (known != null && known.isFresh(now)) {
      return Optional.of(known.token());
    }
    Optional<ApiToken> found = tokens.find(id);
    found.ifPresentOrElse(token -> put(id, new Entry(token, now)), () -> entries.remove(id));
    return found;
  }

  private void put(String id, Entry token) {
    if (entries.size() >= MAX_ENTRIES) {
      entries.clear();
    }
    entries.put(id, token);
  }

  void evict(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed token) {
    entries.remove(token.id());
  }
}
