package ua.kramar.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import ua.kramar.platform.audit.AuditedAct;
import ua.kramar.platform.caller.Actor;
import ua.kramar.platform.values.Secrets;

/** Opens, finds and ends the sessions of the cabinet. */
@Stateless
public class Sessions {

  /** How long a session may be unused. */
  public static final Duration MAX_IDLE = Session.MAX_IDLE;

  private static final String END =
      """
      delete from session s using account a where s.id_sha256 = :id and a.id = s.account_id
      returning a.seller_id, a.id
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;
  @Inject private SecondFactorPolicy secondFactors;
  @Inject private Event<AuditedAct> audit;

  /**
   * Opens a session and returns its id; the database stores only the id's hash. Refuses when the
   * account has changed since password and code were checked: a change of the password or a second
   * factor ends all sessions, also those that are just being opened.
   *
   * @throws WrongCredentials when the password is another one meanwhile, the account inactive, or a
   *     second factor demanded
   */
  public String open(Account verified, Client client) {
    Account current = entities.find(Account.class, verified.id(), LockModeType.PESSIMISTIC_READ);
    if (!current.active()
        || current.hasSecondFactor() != verified.hasSecondFactor()
        || !current.passwordHash().equals(verified.passwordHash())) {
      throw new WrongCredentials();
    }
    String id = Secrets.secret();
    entities.persist(new Session(id, current, client, clock.instant()));
    audit.fire(new AuditedAct(current.sellerId(), "session.opened", "person:" + current.id()));
    return id;
  }

  /**
   * A session that is neither expired nor idle for too long.
   *
   * @param needsSeenUpdate whether to record that the session is in use; at most once a minute
   */
  public record OpenSession(Actor actor, boolean needsSeenUpdate) {}

  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<OpenSession> find(String id) {
    Instant now = clock.instant();
    return stored(id)
        .filter(session -> session.isOpen(now))
        .map(
            session ->
                new OpenSession(
                    secondFactors.actor(session.account()), session.needsSeenUpdate(now)));
  }

  /** Records that the session is in use; no effect when it has ended meanwhile. */
  public void markSeen(String id) {
    entities
        .createNativeQuery(
            "update session set seen_at = greatest(seen_at, :now) where id_sha256 = :id")
        .setParameter("now", clock.instant())
        .setParameter("id", Secrets.sha256(id))
        .executeUpdate();
  }

  /** Whether the session has not ended until this statement. */
  public boolean isStored(CredentialRef session) {
    return !entities
        .createNativeQuery("select 1 from session where id_sha256 = :id")
        .setParameter("id", HexFormat.of().parseHex(session.key()))
        .getResultList()
        .isEmpty();
  }

  /** Ends the session; no effect when it has ended already. */
  public void end(String id) {
    List<?> ended =
        entities
            .createNativeQuery(END, Object[].class)
            .setParameter("id", Secrets.sha256(id))
            .getResultList();
    for (Object each : ended) {
      Object[] account = (Object[]) each;
      audit.fire(
          new AuditedAct(
              ((Number) account[0]).longValue(), "session.ended", "person:" + account[1]));
    }
  }

  /** Records that the person has given a code in the session. */
  public void confirmSecondFactor(CredentialRef session) {
    entities
        .createNativeQuery("update session set second_factor = true where id_sha256 = :id")
        .setParameter("id", HexFormat.of().parseHex(session.key()))
        .executeUpdate();
  }

  /**
   * Ends all sessions of a person, on all nodes at once: each request reads its session anew.
   *
   * @param kept the session that goes on; null for none
   * @return how many have ended
   */
  public int endAll(long accountId, CredentialRef kept) {
    return entities
        .createNativeQuery("delete from session where account_id = :account and id_sha256 <> :kept")
        .setParameter("account", accountId)
        .setParameter("kept", kept == null ? new byte[0] : HexFormat.of().parseHex(kept.key()))
        .executeUpdate();
  }

  private Optional<Session> stored(String id) {
    return Optional.ofNullable(entities.find(Session.class, Secrets.sha256(id)));
  }
}
