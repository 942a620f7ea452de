package ua.kramar.sellers;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import ua.kramar.platform.Secrets;

/** The open sessions of the cabinet. */
@Stateless
public class Sessions {

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /** Opens a session and says its id, which nobody can learn from the database. */
  public String open(long accountId) {
    String id = Secrets.secret();
    entities.persist(
        new Session(id, entities.getReference(Account.class, accountId), clock.instant()));
    return id;
  }

  public void seen(String id) {
    find(id).ifPresent(session -> session.seen(clock.instant()));
  }

  public void end(String id) {
    find(id).ifPresent(entities::remove);
  }

  private Optional<Session> find(String id) {
    return Optional.ofNullable(entities.find(Session.class, Secrets.sha256(id)));
  }
}
