package ua.kramar.access.sessions;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import ua.kramar.access.Account;
import ua.kramar.access.Accounts;
import ua.kramar.access.CredentialRef;
import ua.kramar.access.CurrentCredential;
import ua.kramar.access.Sessions;
import ua.kramar.platform.audit.AuditedAct;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.refusals.Unauthenticated;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;

/** Lists and ends the sessions of the person who is signed in. */
@Stateless
public class OwnSessions {

  private static final String LIST = "sessions";

  /** The index by account finds the few sessions of one person. */
  private static final String PAGE =
      """
      select number, encode(id_sha256, 'hex'), user_agent, address, created_at, seen_at, expires_at
      from session
      where account_id = :account and expires_at > :now and seen_at > :idle and number < :before
      order by number desc
      """;

  private static final String END =
      "delete from session where account_id = :account and number = :number";

  @PersistenceContext private EntityManager entities;
  @Inject private Accounts accounts;
  @Inject private Sessions sessions;
  @Inject private CurrentActor actor;
  @Inject private CurrentCredential credential;
  @Inject private Clock clock;
  @Inject private Event<AuditedAct> audit;

  /**
   * The open sessions, the latest first.
   *
   * @param after the cursor of the previous page; null for the first page
   * @param limit 1 to 100
   * @throws Unauthenticated when the caller is no person
   */
  public Page<SessionView> page(String after, int limit) {
    CredentialRef current = current();
    Instant now = clock.instant();
    List<?> found =
        entities
            .createNativeQuery(PAGE, Object[].class)
            .setParameter("account", person().id())
            .setParameter("now", now)
            .setParameter("idle", now.minus(Sessions.MAX_IDLE))
            .setParameter(
                "before", after == null ? Long.MAX_VALUE : Cursor.parse(LIST, after, 1).part(0))
            .setMaxResults(limit + 1)
            .getResultList();
    List<Object[]> rows = found.stream().map(Object[].class::cast).toList();
    return Page.cut(rows, limit, row -> Cursor.of(LIST, row[0]), row -> view(row, current.key()));
  }

  private static SessionView view(Object[] row, String currentKey) {
    return new SessionView(
        String.valueOf(row[0]),
        currentKey.equals(row[1]),
        Device.of((String) row[2]),
        (String) row[3],
        (Instant) row[4],
        (Instant) row[5],
        (Instant) row[6]);
  }

  /**
   * Ends a session of the person, on all nodes at once.
   *
   * @throws NotFound when the person has no such session, or it has ended
   * @throws Unauthenticated when the caller is no person
   */
  public void end(long number) {
    current();
    Account person = person();
    int ended =
        entities
            .createNativeQuery(END)
            .setParameter("account", person.id())
            .setParameter("number", number)
            .executeUpdate();
    if (ended == 0) {
      throw new NotFound("session");
    }
    ended(person, ended);
  }

  /**
   * Ends all sessions of the person but that of the request. No effect when there are none.
   *
   * @throws Unauthenticated when the caller is no person
   */
  public void endOthers() {
    CredentialRef current = current();
    Account person = person();
    int ended = sessions.endAll(person.id(), current);
    if (ended > 0) {
      ended(person, ended);
    }
  }

  private void ended(Account person, int count) {
    audit.fire(
        new AuditedAct(
            person.sellerId(),
            "session.ended",
            "person:" + person.id(),
            Map.of("sessionsEnded", String.valueOf(count))));
  }

  private CredentialRef current() {
    return credential
        .get()
        .filter(by -> by.kind() == CredentialRef.Kind.SESSION)
        .orElseThrow(() -> actor.refusal().orElseGet(Unauthenticated::new));
  }

  private Account person() {
    return accounts.byLogin(actor.get().name()).orElseThrow(Unauthenticated::new);
  }
}
