package ua.kramar.access;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.platform.caller.Actor;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.values.Secrets;

/**
 * Creates the marketplace's own operator and tokens, which no API creates: the server's settings
 * define them. The methods are idempotent, also when two nodes call them at once.
 */
@Stateless
public class MarketplaceAccounts {

  private static final Logger LOG = LoggerFactory.getLogger(MarketplaceAccounts.class);

  /**
   * The minimum length of the operator's password: an operator can read all shops (OWASP ASVS 5.0,
   * 6.2.1 advises 15 characters).
   */
  private static final int MIN_PASSWORD_LENGTH = 15;

  /**
   * The minimum length of a token's secret: secrets are stored as a plain hash, so they must not be
   * guessable (ASVS 5.0, 6.5.2).
   */
  private static final int MIN_SECRET_LENGTH = 32;

  @PersistenceContext private EntityManager entities;
  @Inject private Accounts accounts;
  @Inject private Passwords passwords;
  @Inject private Clock clock;
  @Inject private Event<TokenCache.Changed> changed;

  /**
   * Ensures that the operator exists. The password is for the first sign-in only: an operator who
   * is there already keeps the own one, which nobody else knows.
   *
   * @param password of no use, and may be empty, when the operator exists
   * @throws IllegalArgumentException when the password is too short, or the login belongs to a shop
   */
  public void ensureOperator(String login, String password) {
    String name = LoginName.normal(login);
    Optional<Account> known = accounts.byLogin(name);
    if (known.isEmpty()) {
      require(password.length() >= MIN_PASSWORD_LENGTH, "the operator's password is too short");
      add(name, passwords.hash(password));
      return;
    }
    require(known.get().isOperator(), "the operator's login belongs to a shop");
  }

  /**
   * Ensures that the token exists with this secret; a previous secret becomes invalid.
   *
   * @throws IllegalArgumentException when the secret is too short
   */
  public void ensureMachine(String id, String secret, Permission permission) {
    require(secret.length() >= MIN_SECRET_LENGTH, "the secret of " + id + " is too short");
    entities
        .createNativeQuery(
            """
            insert into api_token (id, seller_id, name, secret_sha256, permissions, created_at)
            values (:id, :marketplace, :id, :secret, :permissions, :now)
            on conflict (id) do update set secret_sha256 = excluded.secret_sha256
            where api_token.seller_id = excluded.seller_id
            """)
        .setParameter("id", id)
        .setParameter("marketplace", Actor.MARKETPLACE)
        .setParameter("secret", Secrets.sha256(secret))
        .setParameter("permissions", new String[] {permission.wire()})
        .setParameter("now", clock.instant())
        .executeUpdate();
    changed.fire(new TokenCache.Changed(id));
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }

  private void add(String login, String hash) {
    int added =
        entities
            .createNativeQuery(
                """
                insert into account (seller_id, login, name, role, password_hash, created_at)
                values (:marketplace, :login, :login, 'OPERATOR', :hash, :now)
                on conflict (login) do nothing
                """)
            .setParameter("marketplace", Actor.MARKETPLACE)
            .setParameter("login", login)
            .setParameter("hash", hash)
            .setParameter("now", clock.instant())
            .executeUpdate();
    LOG.info(
        "the marketplace's operator is {}", added == 1 ? "made" : "being made by another node");
  }
}
