package ua.kramar.access.passwords;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ua.kramar.access.Account;
import ua.kramar.access.Accounts;

/** What the senders of letters about passwords need. The secret of a link is made at that time. */
@Stateless
public class PasswordLetters {

  @Inject private PasswordResets resets;
  @Inject private Accounts accounts;
  @Inject private Clock clock;

  /** The address of the person; empty when the account is no longer active. */
  public Optional<String> address(long account) {
    return accounts.byId(account).filter(Account::active).map(Account::login);
  }

  /** Whether a letter with the link is still of use. */
  public boolean isValid(long reset) {
    return resets.byId(reset).filter(found -> found.isValid(clock.instant())).isPresent();
  }

  /**
   * A new secret for the link. Each attempt to send the letter has one of its own, since only the
   * hash is stored; all are valid until the reset ends.
   */
  public String newSecret(long reset) {
    return resets.newSecret(reset, clock.instant());
  }
}
