package ua.kramar.access.passwords;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.kramar.access.Account;
import ua.kramar.access.Accounts;
import ua.kramar.access.CredentialRef;
import ua.kramar.access.Sessions;
import ua.kramar.access.Tokens;
import ua.kramar.platform.audit.AuditedAct;
import ua.kramar.platform.refusals.Unauthenticated;

/** The transactions that store a new password and end what the old one has opened. */
@Stateless
public class PasswordReplacement {

  /**
   * A new password, hashed.
   *
   * @param revokesTokens as in {@link NewPassword}
   */
  public record Hashed(String hash, boolean revokesTokens) {}

  @Inject private Accounts accounts;
  @Inject private Sessions sessions;
  @Inject private Tokens tokens;
  @Inject private PasswordResets resets;
  @Inject private Clock clock;
  @Inject private Event<PasswordChanged> changed;
  @Inject private Event<AuditedAct> audit;

  /**
   * Stores a person's new password.
   *
   * @param verified the account as it was when the old password was checked
   * @param kept the session that goes on
   * @throws WrongPassword when the old password was replaced meanwhile: a stolen one must not win
   *     against the link from a letter
   * @throws Unauthenticated when the person was deactivated meanwhile
   */
  public void replace(Account verified, Hashed chosen, CredentialRef kept) {
    Account account = accounts.lock(verified.id());
    if (!account.active()) {
      throw new Unauthenticated();
    }
    if (!account.passwordHash().equals(verified.passwordHash())) {
      throw new WrongPassword("oldPassword");
    }
    store(account, chosen, kept, false);
  }

  /**
   * Stores the new password of a person who had forgotten the old one.
   *
   * @throws LinkRefused when the link was used meanwhile, or the person was deactivated
   */
  public void reset(PasswordReset reset, Hashed chosen) {
    Instant now = clock.instant();
    Account account = accounts.lock(reset.account().id());
    if (!account.active() || !resets.end(reset.id(), now)) {
      throw LinkRefused.used();
    }
    store(account, chosen, null, true);
  }

  private void store(Account account, Hashed chosen, CredentialRef kept, boolean forgotten) {
    accounts.changePassword(account.id(), chosen.hash());
    resets.endAll(account.id(), clock.instant());
    int ended = sessions.endAll(account.id(), kept);
    List<String> revoked =
        chosen.revokesTokens() ? tokens.revokeMadeBy(account.id(), Set.of()) : List.of();
    changed.fire(
        new PasswordChanged(account.sellerId(), account.id(), forgotten, chosen.revokesTokens()));
    audit.fire(
        new AuditedAct(
            account.sellerId(),
            forgotten ? "password.reset" : "password.changed",
            "person:" + account.id(),
            Map.of(
                "sessionsEnded",
                String.valueOf(ended),
                "tokensRevoked",
                String.join(" ", revoked))));
  }
}
