package ua.kramar.access;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.kramar.platform.caller.Actor;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.values.Secrets;

/**
 * The people and machines of the marketplace itself, which no interface makes: who runs the server
 * names them. Doing the same twice, or on two nodes at once, changes nothing.
 */
@Stateless
public class MarketplaceAccounts {

  private static final Logger LOG = LoggerFactory.getLogger(MarketplaceAccounts.class);

  /** An operator sees every shop (OWASP ASVS 5.0, 6.2.1: 15 characters are advised). */
  private static final int SHORTEST_PASSWORD = 15;

  /** Secrets are kept as a plain fingerprint: they must not be guessable (ASVS 5.0, 6.5.2). */
  private static final int SHORTEST_SECRET = 32;

  @PersistenceContext private EntityManager entities;
  @Inject private Accounts accounts;
  @Inject private Passwords passwords;
  @Inject private Clock clock;
  @Inject private Event<RecentTokens.Changed> changed;

  /**
   * There is an operator of that login, with that password; another password ends the sessions that
   * the old one opened.
   *
   * @throws IllegalArgumentException when the password is too short, or the login a shop's
   */
  public void operator(String login, String password) {
    require(password.length() >= SHORTEST_PASSWORD, "the operator's password is too short");
    String name = login.strip().toLowerCase(Locale.ROOT);
    Optional<Account> known = accounts.byLogin(name);
    if (known.isEmpty()) {
      add(name, passwords.hash(password));
      return;
    }
    Account operator = known.get();
    require(operator.operates(), "the operator's login belongs to a shop");
    if (!passwords.matches(password, operator.passwordHash())) {
      change(operator, passwords.hash(password));
    }
  }

  /**
   * There is a token of that id, with that secret: an older secret does not count any more.
   *
   * @throws IllegalArgumentException when the secret is too short
   */
  public void machine(String id, String secret, Permission permission) {
    require(secret.length() >= SHORTEST_SECRET, "the secret of " + id + " is too short");
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
    changed.fire(new RecentTokens.Changed(id));
  }

  private static void require(boolean kept, String complaint) {
    if (!kept) {
      throw new IllegalArgumentException(complaint);
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

  private void change(Account operator, String hash) {
    entities
        .createNativeQuery("update account set password_hash = :hash where id = :id")
        .setParameter("hash", hash)
        .setParameter("id", operator.id())
        .executeUpdate();
    entities
        .createNativeQuery("delete from session where account_id = :id")
        .setParameter("id", operator.id())
        .executeUpdate();
    LOG.info("the marketplace's operator has a new password");
  }
}
