package ua.kramar.access.people;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ua.kramar.access.Account;
import ua.kramar.access.Accounts;
import ua.kramar.access.CallingPerson;
import ua.kramar.access.Role;
import ua.kramar.access.Sessions;
import ua.kramar.access.Tokens;
import ua.kramar.access.passwords.PasswordResets;
import ua.kramar.platform.audit.AuditedAct;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.Permission;
import ua.kramar.platform.refusals.Forbidden;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;

/** The people of the acting shop, or the marketplace's own staff. */
@Stateless
public class People {

  private static final String LIST = "people";

  @Inject private Accounts accounts;
  @Inject private CallingPerson callingPerson;
  @Inject private Sessions sessions;
  @Inject private Tokens tokens;
  @Inject private StoredInvitations invitations;
  @Inject private PasswordResets resets;
  @Inject private Clock clock;
  @Inject private CurrentActor current;
  @Inject private Event<AuditedAct> audit;

  /**
   * The people who have joined, in this order; also those who were deactivated.
   *
   * @param after the cursor of the previous page; null for the first page
   * @param limit 1 to 100
   */
  public Page<PersonView> page(String after, int limit) {
    long from = after == null ? 0 : Cursor.parse(LIST, after, 1).part(0);
    return Page.cut(
        accounts.page(current.get().sellerId(), from, limit + 1),
        limit,
        account -> Cursor.of(LIST, account.id()),
        PersonView::of);
  }

  /**
   * Changes the role of a person. It holds from the next request on, in all sessions. Tokens that
   * the person has made and that allow more than the new role are revoked; invitations that the
   * person has sent are withdrawn when the new role may not invite.
   *
   * @throws Forbidden when the caller has lost the permission meanwhile
   * @throws NotFound when the acting shop has no such active person
   * @throws Invalid when people of the shop cannot have the role
   * @throws LastOwner when the person is the last one who may change roles
   */
  public ChangedPerson changeRole(long id, Role role) {
    Account person = own(id);
    if (!role.isFor(person.sellerId())) {
      throw new Invalid("role", "role-not-here");
    }
    lockAuthority(person, role);
    person = accounts.reread(person);
    if (!person.active()) {
      throw new NotFound("person");
    }
    Role former = person.role();
    accounts.changeRole(id, role);
    List<String> revoked = tokens.revokeMadeBy(id, role.permissions());
    if (!role.permissions().contains(Permission.PEOPLE_WRITE)) {
      withdrawSentBy(person);
    }
    if (former != role) {
      audit.fire(
          new AuditedAct(
              person.sellerId(),
              "person.role-changed",
              "person:" + id,
              Map.of("from", former.name(), "to", role.name())));
    }
    return new ChangedPerson(PersonView.of(accounts.reread(person)), revoked);
  }

  /**
   * Deactivates a person: sessions, tokens, links to a new password and sent invitations end at
   * once, and the person cannot sign in. Doing it again has no effect.
   *
   * @throws Forbidden when the caller has lost the permission meanwhile
   * @throws NotFound when the acting shop has no such person
   * @throws LastOwner when the person is the last one who may invite others
   */
  public ChangedPerson deactivate(long id) {
    Account person = own(id);
    lockAuthority(person, null);
    person = accounts.reread(person);
    boolean active = person.active();
    accounts.deactivate(id);
    int ended = sessions.endAll(id, null);
    List<String> revoked = tokens.revokeMadeBy(id, Set.of());
    resets.endAll(id, clock.instant());
    withdrawSentBy(person);
    invitations.endOf(
        person.sellerId(), person.login(), StoredInvitations.WITHDRAWN, clock.instant());
    if (active) {
      audit.fire(
          new AuditedAct(
              person.sellerId(),
              "person.deactivated",
              "person:" + id,
              Map.of(
                  "sessionsEnded",
                  String.valueOf(ended),
                  "tokensRevoked",
                  String.join(" ", revoked))));
    }
    return new ChangedPerson(PersonView.of(accounts.reread(person)), revoked);
  }

  /** An invitation to another mailbox of the same person would be the way back. */
  private void withdrawSentBy(Account person) {
    invitations.endAllSentBy(person.id(), StoredInvitations.WITHDRAWN, clock.instant());
  }

  private Account own(long id) {
    return accounts
        .byId(id)
        .filter(account -> account.sellerId() == current.get().sellerId())
        .orElseThrow(() -> new NotFound("person"));
  }

  /**
   * Locks everybody who may manage these people until the end of the transaction. Requires that the
   * caller is still one of them, since the wait for the locks may have been for a change of the
   * caller; and that one is left when the person loses a role that a shop cannot be without.
   *
   * @param next the role that the person gets; null for none
   */
  private void lockAuthority(Account person, Role next) {
    for (Role role : Role.values()) {
      if (role.isIndispensable() && role.isFor(person.sellerId())) {
        List<Long> holders = accounts.lockHolders(person.sellerId(), role);
        if (role != next && holders.equals(List.of(person.id()))) {
          throw new LastOwner();
        }
      }
    }
    callingPerson.hold(Permission.PEOPLE_WRITE);
  }
}
