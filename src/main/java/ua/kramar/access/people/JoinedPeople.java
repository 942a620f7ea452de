package ua.kramar.access.people;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import ua.kramar.access.Account;
import ua.kramar.access.Accounts;
import ua.kramar.access.factors.SecondFactorChange;
import ua.kramar.access.passwords.LinkRefused;
import ua.kramar.platform.audit.AuditedAct;

/** The transaction in which an invited person joins. */
@Stateless
public class JoinedPeople {

  @Inject private StoredInvitations stored;
  @Inject private Accounts accounts;
  @Inject private SecondFactorChange secondFactors;
  @Inject private Clock clock;
  @Inject private Event<AuditedAct> audit;

  /**
   * Ends the invitation and creates the account, or activates a deactivated one of the same shop.
   *
   * @throws LinkRefused when the invitation has ended meanwhile
   * @throws LoginTaken when the address is the login of an account elsewhere
   */
  public Account add(Invitation invitation, String name, String hash) {
    Instant now = clock.instant();
    if (!stored.end(invitation.sellerId(), invitation.id(), StoredInvitations.ACCEPTED, now)) {
      throw LinkRefused.used();
    }
    Optional<Account> known = accounts.byLogin(invitation.login());
    if (known.filter(account -> !isFormer(account, invitation)).isPresent()) {
      throw new LoginTaken();
    }
    Account person =
        known
            .map(account -> reactivated(account, invitation, name, hash))
            .orElseGet(() -> added(invitation, name, hash, now));
    audit.fire(
        new AuditedAct(
            person.sellerId(),
            "person.joined",
            "person:" + person.id(),
            Map.of("role", person.role().name(), "invitation", String.valueOf(invitation.id()))));
    return person;
  }

  private static boolean isFormer(Account account, Invitation invitation) {
    return account.sellerId() == invitation.sellerId() && !account.active();
  }

  private Account added(Invitation invitation, String name, String hash, Instant now) {
    var person =
        new Account(invitation.sellerId(), invitation.login(), name, invitation.role(), hash, now);
    accounts.add(person);
    return person;
  }

  private Account reactivated(Account former, Invitation invitation, String name, String hash) {
    // First, because it locks the account, as other changes of second factors do.
    accounts.reactivate(former.id(), name, invitation.role(), hash);
    secondFactors.forget(former.id());
    return accounts.reread(former);
  }
}
