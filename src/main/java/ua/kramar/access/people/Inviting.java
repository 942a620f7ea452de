package ua.kramar.access.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import ua.kramar.access.Account;
import ua.kramar.access.Accounts;
import ua.kramar.access.CallingPerson;
import ua.kramar.access.LoginName;
import ua.kramar.access.Role;
import ua.kramar.platform.audit.AuditedAct;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.idempotency.Idempotency;
import ua.kramar.platform.refusals.Forbidden;
import ua.kramar.platform.refusals.NotFound;

/** Invites people to any shop; the callers have decided that it may be done. */
@ApplicationScoped
class Inviting {

  /** The number of letters that a shop can send in this time to addresses that it only claims. */
  private static final int MOST = 100;

  /** The number of letters of a shop to one mailbox in this time. */
  private static final int MOST_TO_ADDRESS = 10;

  private static final Duration WINDOW = Duration.ofHours(24);

  @Inject private StoredInvitations stored;
  @Inject private Accounts accounts;
  @Inject private CallingPerson callingPerson;
  @Inject private Idempotency idempotency;
  @Inject private Clock clock;
  @Inject private Event<PersonInvited> invited;
  @Inject private Event<AuditedAct> audit;

  /** What is compared when an idempotency key comes again without JSON. */
  record Wanted(String shop, String login, Role role) {}

  /** The stored result of an invitation. */
  private record Sent(long id) {}

  /**
   * Sends an invitation once for a key.
   *
   * @param key the caller's idempotency key; null for none
   * @param work invites and returns the number of the invitation
   */
  InvitationView once(String key, Wanted wanted, LongSupplier work) {
    long id =
        idempotency
            .onceIfKeyed("invite", key, wanted, Sent.class, () -> new Sent(work.getAsLong()))
            .result()
            .id();
    return stored.byId(id).orElseThrow(() -> new NotFound("invitation")).view(clock.instant());
  }

  /**
   * The number of the account that invites; null when a machine calls. The account cannot change
   * until the end of the transaction: an invitation must not be sent while its sender is being
   * deactivated, which ends the invitations that are open. To be called before other rows are
   * locked.
   *
   * @throws Forbidden when the caller may not manage people any more
   */
  Long inviter() {
    return callingPerson.hold(Permission.PEOPLE_WRITE).map(Account::id).orElse(null);
  }

  /** Simultaneous invitations of a shop wait for each other until the end of the transaction. */
  void lock(long seller) {
    stored.lock(seller);
  }

  /**
   * Stores an invitation, whose letter is sent by its event. A former one to this address ends.
   *
   * @throws PersonExists when somebody with this address works in the shop
   * @throws TooManyInvitations when the shop has sent too many in a day
   */
  long send(long seller, String email, Role role, Long inviter) {
    Instant now = clock.instant();
    String login = LoginName.normal(email);
    lock(seller);
    if (worksIn(seller, login)) {
      throw new PersonExists();
    }
    Instant since = now.minus(WINDOW);
    requireFewer(stored.times(seller, since, MOST), MOST, now);
    requireFewer(stored.timesTo(login, seller, since, MOST_TO_ADDRESS), MOST_TO_ADDRESS, now);
    stored.endOf(seller, login, StoredInvitations.REPLACED, now);
    var invitation = new Invitation(seller, login, role, inviter, now);
    stored.add(invitation);
    invited.fire(new PersonInvited(seller, invitation.id(), role));
    audit.fire(
        new AuditedAct(
            seller,
            "person.invited",
            "invitation:" + invitation.id(),
            Map.of("role", role.name())));
    return invitation.id();
  }

  private boolean worksIn(long seller, String login) {
    return accounts
        .byLogin(login)
        .filter(account -> account.sellerId() == seller && account.active())
        .isPresent();
  }

  private static void requireFewer(List<Instant> times, int most, Instant now) {
    if (times.size() >= most) {
      Instant oldest = times.get(times.size() - 1);
      throw new TooManyInvitations(Duration.between(now, oldest.plus(WINDOW)));
    }
  }
}
