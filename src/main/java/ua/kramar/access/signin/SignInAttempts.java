package ua.kramar.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.kramar.access.Account;
import ua.kramar.platform.audit.AuditedAct;
import ua.kramar.platform.caller.Actor;

/**
 * Tells the audit of refused sign-ins. One to a login that does not exist makes the same number of
 * transactions as one to a login that does, so that the time of the answer does not tell them
 * apart.
 */
@ApplicationScoped
class SignInAttempts {

  @Inject private Event<AuditedAct> audit;

  /** A password was checked and is wrong. Without an account the marketplace counts it. */
  void wrongPassword(Optional<Account> account) {
    fire(account, "session.wrong-password");
  }

  /** The password is right, and the code besides it is wrong. */
  void wrongCode(Account account) {
    fire(Optional.of(account), "session.wrong-code");
  }

  /** The attempt had to wait, so its password was not checked. */
  void throttled(Optional<Account> account) {
    fire(account, "session.throttled");
  }

  private void fire(Optional<Account> account, String act) {
    audit.fire(
        account
            .map(known -> new AuditedAct(known.sellerId(), act, "person:" + known.id()))
            .orElseGet(
                () -> new AuditedAct(Actor.MARKETPLACE, "session.unknown-login", "login:-")));
  }
}
