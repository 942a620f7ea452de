package ua.kramar.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * Stores and finds user accounts. A change is one statement that names what it changes, so that
 * simultaneous changes of one account do not take each other back.
 */
@ApplicationScoped
public class Accounts {

  private static final String PAGE =
      "select a from Account a where a.sellerId = :seller and a.id > :after order by a.id";

  /**
   * Locked in one order. A transaction that waits for another one reads the rows as that one leaves
   * them, so that two people cannot remove each other at the same time.
   */
  private static final String HOLDERS =
      """
      select id from account where seller_id = :seller and role = :role and active order by id for update
      """;

  @PersistenceContext private EntityManager entities;

  /**
   * The account with the login.
   *
   * @param login as {@link LoginName} writes it
   */
  public Optional<Account> byLogin(String login) {
    return entities
        .createQuery("select a from Account a where a.login = :login", Account.class)
        .setParameter("login", login)
        .getResultStream()
        .findFirst();
  }

  public Optional<Account> byId(long id) {
    return Optional.ofNullable(entities.find(Account.class, id));
  }

  /** The account as the database has it now, and not as this transaction read it before. */
  public Account reread(Account account) {
    entities.refresh(account);
    return account;
  }

  /**
   * As {@link #reread}; nobody changes the account until the end of the transaction. The lock is a
   * statement of its own: Hibernate cannot refresh an immutable entity again that was refreshed
   * with a lock.
   */
  Account hold(Account account) {
    entities
        .createNativeQuery("select id from account where id = :id for share", Long.class)
        .setParameter("id", account.id())
        .getSingleResult();
    return reread(account);
  }

  /**
   * The account, to be changed by this transaction: other changes wait, and so do new sessions and
   * tokens. Must come before any other lock on rows of the person, and before the account is read.
   */
  public Account lock(long id) {
    return entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The next accounts of a shop, active or not, by id. */
  public List<Account> page(long sellerId, long after, int count) {
    return entities
        .createQuery(PAGE, Account.class)
        .setParameter("seller", sellerId)
        .setParameter("after", after)
        .setMaxResults(count)
        .getResultList();
  }

  /** The ids of the active accounts of a shop with a role; locks their rows. */
  public List<Long> lockHolders(long sellerId, Role role) {
    List<?> ids =
        entities
            .createNativeQuery(HOLDERS, Long.class)
            .setParameter("seller", sellerId)
            .setParameter("role", role.name())
            .getResultList();
    return ids.stream().map(Long.class::cast).toList();
  }

  /** The active accounts of a shop, or of the marketplace, with a role. */
  public List<Account> active(long sellerId, Role role) {
    return entities
        .createQuery(
            "select a from Account a where a.sellerId = :seller and a.role = :role and a.active",
            Account.class)
        .setParameter("seller", sellerId)
        .setParameter("role", role)
        .getResultList();
  }

  public void add(Account account) {
    entities.persist(account);
  }

  public void changeRole(long id, Role role) {
    entities
        .createNativeQuery("update account set role = :role where id = :id")
        .setParameter("role", role.name())
        .setParameter("id", id)
        .executeUpdate();
  }

  public void changePassword(long id, String hash) {
    entities
        .createNativeQuery("update account set password_hash = :hash where id = :id")
        .setParameter("hash", hash)
        .setParameter("id", id)
        .executeUpdate();
  }

  /** Whether a sign-in demands a code besides the password from now on. */
  public void demandSecondFactor(long id, boolean demanded) {
    entities
        .createNativeQuery("update account set second_factor = :demanded where id = :id")
        .setParameter("demanded", demanded)
        .setParameter("id", id)
        .executeUpdate();
  }

  public void deactivate(long id) {
    entities
        .createNativeQuery("update account set active = false where id = :id")
        .setParameter("id", id)
        .executeUpdate();
  }

  /** Makes a deactivated account active again, with what its owner has chosen anew. */
  public void reactivate(long id, String name, Role role, String hash) {
    entities
        .createNativeQuery(
            """
            update account
            set active = true, name = :name, role = :role, password_hash = :hash, second_factor = false
            where id = :id and not active
            """)
        .setParameter("name", name)
        .setParameter("role", role.name())
        .setParameter("hash", hash)
        .setParameter("id", id)
        .executeUpdate();
  }
}
