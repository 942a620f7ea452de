package ua.kramar.access.passwords;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.kramar.platform.values.Secrets;

/** Stores and finds the resets of passwords. */
@ApplicationScoped
public class PasswordResets {

  private static final String BY_SECRET =
      """
      select r.id from password_reset r
      join password_reset_secret s on s.reset_id = r.id
      where s.secret_sha256 = :secret
      """;

  @PersistenceContext private EntityManager entities;

  void add(PasswordReset reset) {
    entities.persist(reset);
  }

  Optional<PasswordReset> byId(long id) {
    return Optional.ofNullable(entities.find(PasswordReset.class, id));
  }

  Optional<PasswordReset> bySecret(String secret) {
    List<?> ids =
        entities
            .createNativeQuery(BY_SECRET, Long.class)
            .setParameter("secret", Secrets.sha256(secret))
            .getResultList();
    return ids.stream().findFirst().flatMap(id -> byId((Long) id));
  }

  /** Stores the hash of a new secret for a letter, and returns the secret. */
  String newSecret(long reset, Instant now) {
    String secret = Secrets.secret();
    entities
        .createNativeQuery(
            """
            insert into password_reset_secret (secret_sha256, reset_id, created_at)
            values (:secret, :reset, :now)
            """)
        .setParameter("secret", Secrets.sha256(secret))
        .setParameter("reset", reset)
        .setParameter("now", now)
        .executeUpdate();
    return secret;
  }

  /**
   * Ends a reset, unless somebody else has just done so.
   *
   * @return whether it was valid until now
   */
  boolean end(long id, Instant now) {
    return entities
            .createNativeQuery(
                "update password_reset set ended_at = :now where id = :id and ended_at is null")
            .setParameter("now", now)
            .setParameter("id", id)
            .executeUpdate()
        == 1;
  }

  /** Ends all resets of a person: the password is another one now, or the person has left. */
  public void endAll(long account, Instant now) {
    entities
        .createNativeQuery(
            "update password_reset set ended_at = :now where account_id = :account and ended_at is null")
        .setParameter("now", now)
        .setParameter("account", account)
        .executeUpdate();
  }
}
