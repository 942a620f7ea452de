package ua.kramar.access.people;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.kramar.access.Accounts;
import ua.kramar.access.LoginName;
import ua.kramar.access.Role;
import ua.kramar.platform.audit.AuditedAct;
import ua.kramar.platform.caller.Actor;
import ua.kramar.platform.idempotency.Idempotency;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.refusals.Refusal;
import ua.kramar.sellers.Seller;
import ua.kramar.sellers.Sellers;

/** Enrols shops on the marketplace. Their people join by invitation. */
@Stateless
public class Enrolment {

  /** Refusal: the shop's code or a login exists already. */
  public static final class ShopExists extends Refusal {
    ShopExists() {
      super(Kind.CONFLICT, "shop-exists");
    }
  }

  /** Refusal: the shop has an owner, who invites the others. */
  public static final class ShopHasOwner extends Refusal {
    ShopHasOwner() {
      super(Kind.CONFLICT, "shop-has-owner");
    }
  }

  @Inject private Idempotency idempotency;
  @Inject private Sellers sellers;
  @Inject private Accounts accounts;
  @Inject private Inviting inviting;
  @Inject private StoredInvitations invitations;
  @Inject private Clock clock;
  @Inject private Event<AuditedAct> audit;

  /** The stored result of an enrolment. */
  private record Enrolled(long id) {}

  /**
   * As {@link #enrol(NewShop)}; once, if the caller gives an idempotency key.
   *
   * @param key the caller's idempotency key; null for none
   */
  public long enrol(String key, NewShop shop) {
    return idempotency
        .onceIfKeyed("enrol-shop", key, shop, Enrolled.class, () -> new Enrolled(enrol(shop)))
        .result()
        .id();
  }

  /**
   * Creates a shop and invites its owner and, if given, its manager.
   *
   * @return the shop's id
   * @throws ShopExists when the code or a login exists already
   */
  public long enrol(NewShop shop) {
    Long inviter = inviting.inviter();
    if (sellers.find(shop.code()).isPresent()) {
      throw new ShopExists();
    }
    Seller seller =
        sellers.add(
            shop.code(), shop.name(), shop.notificationEmail(), shop.language(), shop.contact());
    audit.fire(new AuditedAct(Actor.MARKETPLACE, "shop.enrolled", "shop:" + seller.id()));
    audit.fire(new AuditedAct(seller.id(), "shop.enrolled", "shop:" + seller.id()));
    invite(seller, shop.owner(), Role.OWNER, inviter);
    if (shop.manager() != null) {
      if (LoginName.normal(shop.manager()).equals(LoginName.normal(shop.owner()))) {
        throw new ShopExists();
      }
      invite(seller, shop.manager(), Role.MANAGER, inviter);
    }
    return seller.id();
  }

  private void invite(Seller seller, String email, Role role, Long inviter) {
    if (accounts.byLogin(LoginName.normal(email)).isPresent()) {
      throw new ShopExists();
    }
    inviting.send(seller.id(), email, role, inviter);
  }

  /**
   * Invites an owner to a shop that has none, because the first invitation has expired or went to a
   * wrong address. Open invitations of other owners are withdrawn.
   *
   * @param key the caller's idempotency key; null for none
   * @throws NotFound when there is no such shop
   * @throws ShopHasOwner when somebody has joined as the owner
   * @throws PersonExists when somebody with this address works in the shop
   */
  public InvitationView inviteOwner(String key, String code, String email) {
    Seller shop = sellers.find(code).orElseThrow(() -> new NotFound("shop"));
    return inviting.once(
        key, new Inviting.Wanted(code, email, Role.OWNER), () -> inviteOwner(shop, email));
  }

  private long inviteOwner(Seller shop, String email) {
    Long inviter = inviting.inviter();
    if (!accounts.lockHolders(shop.id(), Role.OWNER).isEmpty()) {
      throw new ShopHasOwner();
    }
    inviting.lock(shop.id());
    invitations.endAll(shop.id(), Role.OWNER, StoredInvitations.WITHDRAWN, clock.instant());
    return inviting.send(shop.id(), email, Role.OWNER, inviter);
  }
}
