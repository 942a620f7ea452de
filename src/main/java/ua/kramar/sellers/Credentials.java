package ua.kramar.sellers;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import ua.kramar.platform.Actor;
import ua.kramar.platform.Secrets;

/** Turns what a caller shows into who the caller is. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Credentials {

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;
  @Inject private RecentTokens tokens;
  @Inject private Sessions sessions;

  /**
   * The machine behind a token; empty when id or secret are wrong, or the token has expired or been
   * revoked.
   */
  public Optional<Actor> token(String id, String secret) {
    return tokens
        .find(id)
        .filter(token -> token.accepts(secret, clock.instant()))
        .map(ApiToken::actor);
  }

  /** The person behind a session; empty when it is unknown, ended or idle for too long. */
  public Optional<Actor> session(String id) {
    Instant now = clock.instant();
    Optional<Session> open =
        Optional.ofNullable(entities.find(Session.class, Secrets.sha256(id)))
            .filter(s -> s.open(now));
    if (open.isPresent() && open.get().wantsToBeSeen(now)) {
      sessions.seen(id);
    }
    return open.map(Session::account).map(Account::actor);
  }
}
