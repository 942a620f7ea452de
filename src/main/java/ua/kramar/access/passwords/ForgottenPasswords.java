package ua.kramar.access.passwords;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ua.kramar.access.Account;
import ua.kramar.access.Accounts;
import ua.kramar.access.AddressBlock;
import ua.kramar.access.LoginName;
import ua.kramar.platform.audit.AuditedAct;
import ua.kramar.platform.background.BackgroundTasks;

/**
 * Takes requests for a new password, and handles them in the background: an answer that waited for
 * the look-up of the account would tell by its time whether there is one.
 */
@Stateless
public class ForgottenPasswords {

  private static final int BATCH = 20;

  /** A request was stored; handled after the commit. */
  record Stored() {}

  @Inject private ResetRequests requests;
  @Inject private PasswordResets resets;
  @Inject private Accounts accounts;
  @Inject private BackgroundTasks tasks;
  @Inject private Clock clock;
  @Inject private Event<Stored> stored;
  @Inject private Event<PasswordResetRequested> requested;
  @Inject private Event<AuditedAct> audit;

  /**
   * Takes a request. Nothing tells whether the account exists.
   *
   * @param address the client's address
   * @throws TooManyResets when there were too many for this login or from this address
   */
  public void request(String login, String address) {
    requests.add(LoginName.normal(login), AddressBlock.of(address), clock.instant());
    stored.fire(new Stored());
  }

  public void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Stored request) {
    tasks.wake(PendingResets.NAME);
  }

  /**
   * Handles stored requests: each that names an active account becomes a reset, whose letter is
   * sent by its event.
   *
   * @return whether there may be more
   */
  public boolean handle() {
    List<String> logins = requests.take(BATCH);
    logins.stream()
        .map(accounts::byLogin)
        .flatMap(Optional::stream)
        .filter(Account::active)
        .forEach(this::begin);
    return logins.size() == BATCH;
  }

  private void begin(Account account) {
    PasswordReset reset = new PasswordReset(account, clock.instant());
    resets.add(reset);
    requested.fire(new PasswordResetRequested(account.sellerId(), account.id(), reset.id()));
    audit.fire(
        new AuditedAct(account.sellerId(), "password.reset-requested", "person:" + account.id()));
  }
}
