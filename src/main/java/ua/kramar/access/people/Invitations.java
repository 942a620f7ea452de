package ua.kramar.access.people;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import ua.kramar.access.Role;
import ua.kramar.platform.audit.AuditedAct;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;

/** The invitations of the acting shop, or of the marketplace to its own staff. */
@Stateless
public class Invitations {

  private static final String LIST = "invitations";

  @Inject private StoredInvitations stored;
  @Inject private Inviting inviting;
  @Inject private CurrentActor current;
  @Inject private Clock clock;
  @Inject private Event<AuditedAct> audit;

  /**
   * The open invitations by id, also those that have expired.
   *
   * @param after the cursor of the previous page; null for the first page
   * @param limit 1 to 100
   */
  public Page<InvitationView> page(String after, int limit) {
    long from = after == null ? 0 : Cursor.parse(LIST, after, 1).part(0);
    Instant now = clock.instant();
    List<Invitation> found = stored.open(current.get().sellerId(), from, limit + 1);
    return Page.cut(found, limit, i -> Cursor.of(LIST, i.id()), i -> i.view(now));
  }

  /**
   * Invites somebody by mail. A former invitation to this address is replaced. The answer does not
   * tell whether the address is a login in another shop (ADR 0025).
   *
   * @param key the caller's idempotency key; null for none
   * @throws Invalid when people of the shop cannot have the role
   * @throws PersonExists when somebody with this address works in the shop
   * @throws TooManyInvitations when the shop has invited too many in a day, or this one too often
   */
  public InvitationView invite(String key, String email, Role role) {
    long seller = current.get().sellerId();
    return inviting.once(
        key, new Inviting.Wanted(null, email, role), () -> invite(seller, email, role));
  }

  private long invite(long seller, String email, Role role) {
    if (!role.isFor(seller)) {
      throw new Invalid("role", "role-not-here");
    }
    Long inviter = inviting.inviter();
    return inviting.send(seller, email, role, inviter);
  }

  /**
   * Withdraws an open invitation: its link is not valid any more.
   *
   * @throws NotFound when the acting shop has no such open invitation
   */
  public void withdraw(long id) {
    long seller = current.get().sellerId();
    if (!stored.end(seller, id, StoredInvitations.WITHDRAWN, clock.instant())) {
      throw new NotFound("invitation");
    }
    audit.fire(new AuditedAct(seller, "person.invitation-withdrawn", "invitation:" + id));
  }
}
