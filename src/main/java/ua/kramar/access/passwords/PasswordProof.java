package ua.kramar.access.passwords;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import ua.kramar.access.Account;
import ua.kramar.access.Accounts;
import ua.kramar.access.CredentialRef;
import ua.kramar.access.CurrentCredential;
import ua.kramar.access.Passwords;
import ua.kramar.access.SignInThrottle;
import ua.kramar.platform.audit.AuditedAct;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.Unauthenticated;
import ua.kramar.platform.refusals.Unavailable;

/**
 * Demands the password of the person who is signed in, before an act that a stranger at an unlocked
 * computer must not do. Has no transaction of its own: an attempt stays counted although it is
 * refused, and no connection is held while a password is hashed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordProof {

  @Inject private Accounts accounts;
  @Inject private Passwords passwords;
  @Inject private SignInThrottle throttle;
  @Inject private CurrentActor current;
  @Inject private CurrentCredential credential;
  @Inject private Event<AuditedAct> audit;

  /**
   * The person who is signed in.
   *
   * @throws Unauthenticated when the caller is no person
   */
  public Account person() {
    if (credential.get().filter(by -> by.kind() == CredentialRef.Kind.SESSION).isEmpty()) {
      throw current.refusal().orElseGet(Unauthenticated::new);
    }
    return accounts.byLogin(current.get().name()).orElseThrow(Unauthenticated::new);
  }

  /**
   * Checks the password of the person.
   *
   * @param field the field of the request that holds it
   * @param address the client's address
   * @throws WrongPassword when it is wrong
   * @throws ua.kramar.access.TooManyAttempts after too many wrong ones; sign-ins count as well
   */
  public void require(Account person, String field, String password, String address) {
    throttle.attempt(person.login(), address);
    boolean matches;
    try {
      matches = passwords.matches(password, person.passwordHash());
    } catch (Unavailable e) {
      throttle.revert(person.login(), address);
      throw e;
    }
    if (!matches) {
      audit.fire(new AuditedAct(person.sellerId(), "password.wrong", "person:" + person.id()));
      throw new WrongPassword(field);
    }
    throttle.succeeded(person.login(), address);
  }
}
