package ua.kramar.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.refusals.Unavailable;
import ua.kramar.sellers.Sellers;

/**
 * Signs people in by login and password. Has no transaction of its own: an attempt stays counted
 * although it is refused, and no connection is held while a password is hashed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

  /**
   * @param session the session's id, for the cookie
   */
  public record Opened(String session, Person person) {}

  @Inject private Accounts accounts;
  @Inject private Sellers sellers;
  @Inject private Passwords passwords;
  @Inject private SignInThrottle throttle;
  @Inject private Sessions sessions;
  @Inject private SignInAttempts attempts;
  @Inject private CurrentActor current;

  /**
   * Opens a session.
   *
   * @param address the client's address
   * @throws TooManyAttempts after too many failures
   * @throws WrongCredentials when login or password is wrong
   */
  public Opened open(String login, String password, String address) {
    String name = LoginName.normal(login);
    admit(name, address);
    Optional<Account> account = account(name);
    if (!matches(password, account, name, address)) {
      attempts.wrongPassword(account);
      throw new WrongCredentials();
    }
    throttle.succeeded(name, address);
    Account found = account.orElseThrow();
    // Who has proven the password acts as that person.
    current.set(found.actor());
    return new Opened(sessions.open(found), person(found));
  }

  private void admit(String name, String address) {
    try {
      throttle.attempt(name, address);
    } catch (TooManyAttempts e) {
      attempts.throttled(account(name));
      throw e;
    }
  }

  private Optional<Account> account(String name) {
    return accounts.byLogin(name).filter(Account::active);
  }

  private boolean matches(String password, Optional<Account> account, String name, String address) {
    try {
      return passwords.matches(password, account.map(Account::passwordHash).orElse(null));
    } catch (Unavailable e) {
      throttle.revert(name, address);
      throw e;
    }
  }

  /**
   * The person with this login.
   *
   * @throws NotFound when there is none
   */
  public Person person(String login) {
    return person(accounts.byLogin(login).orElseThrow(() -> new NotFound("account")));
  }

  private Person person(Account account) {
    return account.person(sellers.get(account.sellerId()));
  }
}
