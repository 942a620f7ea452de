package ua.kramar.access.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.kramar.access.Account;
import ua.kramar.access.Accounts;
import ua.kramar.access.Client;
import ua.kramar.access.LoginName;
import ua.kramar.access.Passwords;
import ua.kramar.access.Person;
import ua.kramar.access.SecondFactorPolicy;
import ua.kramar.access.SignInThrottle;
import ua.kramar.access.TooManyAttempts;
import ua.kramar.access.WrongCredentials;
import ua.kramar.access.factors.SecondFactors;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.refusals.Unavailable;
import ua.kramar.platform.sealing.NoSealingKey;
import ua.kramar.sellers.Sellers;

/**
 * Signs people in by login, password, and a code when they have a second factor. Has no transaction
 * of its own: an attempt stays counted although it is refused, and no connection is held while a
 * password is hashed.
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
  @Inject private SecondFactors factors;
  @Inject private SecondFactorPolicy policy;
  @Inject private OpenedSessions sessions;
  @Inject private SignInAttempts attempts;
  @Inject private CurrentActor current;

  /**
   * Opens a session.
   *
   * @param code what the authenticator app shows, or a recovery code; null when the person has not
   *     been asked for it
   * @throws TooManyAttempts after too many failures
   * @throws WrongCredentials when login or password is wrong
   * @throws SecondFactorRequired when the password is right, and a code is needed besides
   * @throws WrongSecondFactor when the code is wrong, or was used before
   */
  public Opened open(String login, String password, String code, Client client) {
    String name = LoginName.normal(login);
    String address = client.address();
    admit(name, address);
    Optional<Account> account = account(name);
    if (!matches(password, account, name, address)) {
      attempts.wrongPassword(account);
      throw new WrongCredentials();
    }
    Account found = account.orElseThrow();
    // Who has proven the password acts as that person.
    current.set(found.actor());
    requireSecondFactor(found, code, address);
    throttle.succeeded(name, address);
    return new Opened(sessions.open(found, client), person(found));
  }

  /** A missing code is no guess, and not counted; a wrong one is. */
  private void requireSecondFactor(Account account, String code, String address) {
    if (!account.hasSecondFactor()) {
      return;
    }
    if (code == null || code.isBlank()) {
      throttle.revert(account.login(), address);
      throw new SecondFactorRequired();
    }
    if (!isGood(code, account, address)) {
      attempts.wrongCode(account);
      throw new WrongSecondFactor();
    }
  }

  private boolean isGood(String code, Account account, String address) {
    try {
      return factors.use(account, code);
    } catch (NoSealingKey e) {
      throttle.revert(account.login(), address);
      throw e;
    }
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
    return account.person(sellers.get(account.sellerId()), policy.isDue(account));
  }
}
