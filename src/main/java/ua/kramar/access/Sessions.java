package ua.kramar.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import ua.kramar.platform.caller.Actor;
import ua.kramar.platform.values.Secrets;

/** The open sessions of the cabinet. */
@Stateless
public class Sessions {

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /** Opens a session and returns its id, which the database does not hold. */
  public String open(long accountId) {
    String id = Secrets.secret();
    entities.persist(
        new Session(id, entities.getReference(Account.class, accountId), clock.instant()));
    return id;
  }

  /**
   * A session that is neither ended nor idle for too long.
   *
   * @param wantsToBeSeen whether it is time to note that it is used
   */
  public record Open(Actor actor, boolean wantsToBeSeen) {}

  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<Open> find(String id) {
    Instant now = clock.instant();
    return stored(id)
        .filter(session -> session.open(now))
        .map(session -> new Open(session.account().actor(), session.wantsToBeSeen(now)));
  }

  public void seen(String id) {
    stored(id).ifPresent(session -> session.seen(clock.instant()));
  }

  public void end(String id) {
    stored(id).ifPresent(entities::remove);
  }

  private Optional<Session> stored(String id) {
    return Optional.ofNullable(entities.find(Session.class, Secrets.sha256(id)));
  }
}
