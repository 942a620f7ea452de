package ua.kramar.access.factors;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import ua.kramar.access.Account;
import ua.kramar.access.Accounts;
import ua.kramar.access.CredentialRef;
import ua.kramar.access.Sessions;
import ua.kramar.access.passwords.WrongPassword;
import ua.kramar.platform.audit.AuditedAct;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.refusals.Unauthenticated;
import ua.kramar.platform.sealing.NoSealingKey;

/** The transactions that change a person's second factors; each holds the account's lock. */
@Stateless
public class SecondFactorChange {

  private static final int MOST = 5;
  private static final int SECRET_BYTES = 20;

  private static final SecureRandom RANDOM = new SecureRandom();

  /** A new secret, which is not stored like this. */
  @SuppressWarnings("ArrayRecordComponent") // Nobody compares secrets that are new.
  public record Added(long id, byte[] secret) {}

  @Inject private Accounts accounts;
  @Inject private Sessions sessions;
  @Inject private StoredFactors factors;
  @Inject private RecoveryCodes codes;
  @Inject private Clock clock;
  @Inject private Event<SecondFactorsChanged> changed;
  @Inject private Event<AuditedAct> audit;

  /** Adds a factor that is not confirmed, in the place of another one that is not. */
  public Added add(Account verified, String label) {
    Account account = locked(verified);
    for (SecondFactor former : factors.of(account.id())) {
      if (!former.isConfirmed()) {
        factors.remove(former);
      }
    }
    if (factors.confirmed(account.id()).size() >= MOST) {
      throw new TooManySecondFactors(MOST);
    }
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    return new Added(factors.add(account.id(), label, secret).id(), secret);
  }

  /** Demands codes of the factor from now on. All other sessions end. */
  public List<String> confirm(Account person, long id, String code, CredentialRef kept) {
    Account account = locked(person);
    if (!sessions.isStored(kept)) {
      // A stolen one must leave nothing behind.
      throw new Unauthenticated();
    }
    SecondFactor factor = own(account, id);
    if (!factor.canBeConfirmed(clock.instant())) {
      throw new NotFound("second-factor");
    }
    if (!factors.use(factor, account.id(), code)) {
      throw new WrongCode("code");
    }
    factors.confirm(factor);
    accounts.demandSecondFactor(account.id(), true);
    sessions.confirmSecondFactor(kept);
    sessions.endAll(account.id(), kept);
    tell(account, SecondFactorsChanged.Change.ADDED, "second-factor.added");
    return codes.left(account.id()) == 0 ? codes.renew(account.id()) : List.of();
  }

  /**
   * Removes a factor; with the last one the recovery codes go.
   *
   * @param enough refuses when the password is not enough without a second factor
   */
  public void remove(Account verified, long id, Runnable enough) {
    Account account = locked(verified);
    factors.remove(own(account, id));
    if (factors.confirmed(account.id()).isEmpty()) {
      enough.run();
      codes.removeAll(account.id());
      accounts.demandSecondFactor(account.id(), false);
    }
    tell(account, SecondFactorsChanged.Change.REMOVED, "second-factor.removed");
  }

  /** Replaces the recovery codes of a person who has a factor. */
  public List<String> renewCodes(Account verified) {
    Account account = locked(verified);
    if (factors.confirmed(account.id()).isEmpty()) {
      throw new NotFound("second-factor");
    }
    tell(account, SecondFactorsChanged.Change.CODES_RENEWED, "second-factor.codes-renewed");
    return codes.renew(account.id());
  }

  /**
   * Uses a code of one of the factors, or a recovery code; tells whether it was good. Recovery
   * codes need no key.
   *
   * @throws NoSealingKey when it is no recovery code, and an app's secret cannot be read
   */
  public boolean use(Account account, String code) {
    if (codes.use(account.id(), code)) {
      tell(account, SecondFactorsChanged.Change.CODE_USED, "second-factor.recovery-code-used");
      return true;
    }
    NoSealingKey unreadable = null;
    for (SecondFactor factor : factors.confirmed(account.id())) {
      try {
        if (factors.use(factor, account.id(), code)) {
          return true;
        }
      } catch (NoSealingKey e) {
        unreadable = e;
      }
    }
    if (unreadable != null) {
      throw unreadable;
    }
    return false;
  }

  /**
   * Removes all factors of somebody who has lost them, for an operator: the password is enough
   * again. All sessions end.
   *
   * @throws NotFound when the person has none
   */
  public void removeLost(Account person, String reason) {
    Account account = accounts.lock(person.id());
    if (factors.confirmed(account.id()).isEmpty()) {
      throw new NotFound("second-factor");
    }
    forget(account.id());
    accounts.demandSecondFactor(account.id(), false);
    sessions.endAll(account.id(), null);
    changed.fire(
        new SecondFactorsChanged(
            account.sellerId(), account.id(), SecondFactorsChanged.Change.REMOVED));
    audit.fire(
        new AuditedAct(
            account.sellerId(),
            "second-factor.removed-by-marketplace",
            "person:" + account.id(),
            Map.of("reason", reason)));
  }

  /** Removes all factors and codes of somebody who joins anew. */
  public void forget(long account) {
    factors.of(account).forEach(factors::remove);
    codes.removeAll(account);
  }

  /** A password that was replaced since it was checked must not change anything. */
  private Account locked(Account verified) {
    Account account = accounts.lock(verified.id());
    if (!account.active()) {
      throw new Unauthenticated();
    }
    if (!account.passwordHash().equals(verified.passwordHash())) {
      throw new WrongPassword("password");
    }
    return account;
  }

  private SecondFactor own(Account account, long id) {
    return factors.of(account.id()).stream()
        .filter(factor -> factor.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotFound("second-factor"));
  }

  private void tell(Account account, SecondFactorsChanged.Change change, String act) {
    changed.fire(new SecondFactorsChanged(account.sellerId(), account.id(), change));
    audit.fire(new AuditedAct(account.sellerId(), act, "person:" + account.id(), Map.of()));
  }
}
