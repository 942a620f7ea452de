package ua.kramar.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.refusals.Forbidden;
import ua.kramar.platform.refusals.Unauthenticated;

/** The person who makes the current request, for acts whose effect outlasts the session. */
@ApplicationScoped
public class CallingPerson {

  @Inject private Accounts accounts;
  @Inject private Sessions sessions;
  @Inject private CurrentCredential credential;
  @Inject private CurrentActor current;

  /**
   * The account, which cannot change until the end of the transaction: a transaction that
   * deactivates the person or replaces the password waits, and then ends what this transaction
   * makes. Empty when a machine calls. To be called before rows of other people are locked, unless
   * the own row is locked with them.
   *
   * @throws Unauthenticated when the session has ended meanwhile: a stolen one must leave nothing
   *     behind
   */
  public Optional<Account> hold() {
    Optional<CredentialRef> session =
        credential.get().filter(by -> by.kind() == CredentialRef.Kind.SESSION);
    if (session.isEmpty()) {
      return Optional.empty();
    }
    Optional<Account> person = accounts.byLogin(current.get().name()).map(accounts::hold);
    if (!sessions.isStored(session.get())) {
      throw new Unauthenticated();
    }
    return person;
  }

  /**
   * As {@link #hold()}, of a person who still has the permission.
   *
   * @throws Forbidden when the person does not have it any more
   */
  public Optional<Account> hold(Permission demanded) {
    Optional<Account> person = hold();
    if (person.filter(account -> !account.permissions().contains(demanded)).isPresent()) {
      throw new Forbidden();
    }
    return person;
  }
}
