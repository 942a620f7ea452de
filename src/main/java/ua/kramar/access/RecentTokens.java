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
 * Tokens as they stood a second ago at most: an ERP that asks a hundred times a second has its
 * token looked up once. A token that is revoked is gone at once on the node that did it, and after
 * that second on all others (ADR 0013).
 */
@ApplicationScoped
class RecentTokens {

  private static final Duration FRESH = Duration.ofSeconds(1);

  /** Far more than machines that ask within a second; a flood of ids only costs the memory. */
  private static final int AT_MOST = 10_000;

  /** Somebody has ended a token, or given it another secret. */
  record Changed(String id) {}

  private record Seen(ApiToken token, Instant at) {

    /** A clock that was set back makes nothing fresh for an hour. */
    boolean isFresh(Instant now) {
      return !now.isBefore(at) && now.isBefore(at.plus(FRESH));
    }
  }

  private final Map<String, Seen> seen = new ConcurrentHashMap<>();

  @Inject private Tokens stored;
  @Inject private Clock clock;

  Optional<ApiToken> find(String id) {
    Instant now = clock.instant();
    Seen known = seen.get(id);
    if (known != null && known.isFresh(now)) {
      return Optional.of(known.token());
    }
    Optional<ApiToken> found = stored.stored(id);
    found.ifPresentOrElse(token -> remember(id, new Seen(token, now)), () -> seen.remove(id));
    return found;
  }

  private void remember(String id, Seen token) {
    if (seen.size() >= AT_MOST) {
      seen.clear();
    }
    seen.put(id, token);
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed token) {
    seen.remove(token.id());
  }
}
