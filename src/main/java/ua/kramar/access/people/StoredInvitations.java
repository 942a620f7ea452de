package ua.kramar.access.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.kramar.access.Role;
import ua.kramar.platform.values.Secrets;

/** Stores and finds invitations. One invitation of a shop to an address is open at a time. */
@ApplicationScoped
class StoredInvitations {

  static final String ACCEPTED = "ACCEPTED";
  static final String REPLACED = "REPLACED";
  static final String WITHDRAWN = "WITHDRAWN";

  private static final String BY_SECRET =
      """
      select i.id from invitation i join invitation_secret s on s.invitation_id = i.id
      where s.secret_sha256 = :secret
      """;

  private static final String OPEN =
      """
      select i from Invitation i where i.sellerId = :seller and i.endedAt is null and i.id > :after
      order by i.id
      """;

  private static final String TIMES =
      """
      select i.createdAt from Invitation i where i.sellerId = :seller and i.createdAt > :since %s
      order by i.createdAt desc
      """;

  private static final String END =
      "update invitation set ended_at = :now, ended_as = :as where ended_at is null and seller_id = :seller";

  @PersistenceContext private EntityManager entities;

  /** Simultaneous invitations of a shop wait for each other, so that none passes the limit. */
  void lock(long sellerId) {
    entities
        .createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)")
        .setParameter("key", ByteBuffer.wrap(Secrets.sha256("invitations\n" + sellerId)).getLong())
        .getSingleResult();
  }

  void add(Invitation invitation) {
    entities.persist(invitation);
  }

  Optional<Invitation> byId(long id) {
    return Optional.ofNullable(entities.find(Invitation.class, id));
  }

  Optional<Invitation> bySecret(String secret) {
    List<?> ids =
        entities
            .createNativeQuery(BY_SECRET, Long.class)
            .setParameter("secret", Secrets.sha256(secret))
            .getResultList();
    return ids.stream().findFirst().flatMap(id -> byId((Long) id));
  }

  List<Invitation> open(long sellerId, long after, int count) {
    return entities
        .createQuery(OPEN, Invitation.class)
        .setParameter("seller", sellerId)
        .setParameter("after", after)
        .setMaxResults(count)
        .getResultList();
  }

  /** The times of the shop's most recent invitations, the last one first. */
  List<Instant> times(long sellerId, Instant since, int most) {
    return times(entities.createQuery(TIMES.formatted(""), Instant.class), sellerId, since, most);
  }

  /** As {@link #times}, of those to an address. */
  List<Instant> timesTo(String login, long sellerId, Instant since, int most) {
    TypedQuery<Instant> query =
        entities
            .createQuery(TIMES.formatted("and i.login = :login"), Instant.class)
            .setParameter("login", login);
    return times(query, sellerId, since, most);
  }

  private static List<Instant> times(
      TypedQuery<Instant> query, long sellerId, Instant since, int most) {
    return query
        .setParameter("seller", sellerId)
        .setParameter("since", since)
        .setMaxResults(most)
        .getResultList();
  }

  /** Ends the open invitation to an address. */
  void endOf(long sellerId, String login, String how, Instant now) {
    entities
        .createNativeQuery(END + " and login = :login")
        .setParameter("login", login)
        .setParameter("seller", sellerId)
        .setParameter("as", how)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** Ends the open invitations that a person has sent; those of an operator are to any shop. */
  void endAllSentBy(long account, String how, Instant now) {
    entities
        .createNativeQuery(
            """
            update invitation set ended_at = :now, ended_as = :as
            where ended_at is null and invited_by = :account
            """)
        .setParameter("account", account)
        .setParameter("as", how)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** Ends the open invitations to a role. */
  void endAll(long sellerId, Role role, String how, Instant now) {
    entities
        .createNativeQuery(END + " and role = :role")
        .setParameter("role", role.name())
        .setParameter("seller", sellerId)
        .setParameter("as", how)
        .setParameter("now", now)
        .executeUpdate();
  }

  /**
   * Ends an open invitation.
   *
   * @return whether it was open until now
   */
  boolean end(long sellerId, long id, String how, Instant now) {
    return entities
            .createNativeQuery(END + " and id = :id")
            .setParameter("id", id)
            .setParameter("seller", sellerId)
            .setParameter("as", how)
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  /** Stores the hash of a new secret for a letter, and returns the secret. */
  String newSecret(long invitation, Instant now) {
    String secret = Secrets.secret();
    entities
        .createNativeQuery(
            """
            insert into invitation_secret (secret_sha256, invitation_id, created_at)
            values (:secret, :invitation, :now)
            """)
        .setParameter("secret", Secrets.sha256(secret))
        .setParameter("invitation", invitation)
        .setParameter("now", now)
        .executeUpdate();
    return secret;
  }
}
