package ua.kramar.access.people;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.kramar.access.Passwords;
import ua.kramar.access.Person;
import ua.kramar.access.passwords.LinkRefused;
import ua.kramar.access.passwords.PasswordPolicy;
import ua.kramar.platform.caller.Actor;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.sellers.Seller;
import ua.kramar.sellers.Sellers;

/**
 * Lets invited people join: they choose name and password themselves. Has no transaction of its
 * own: no connection is held while a password is hashed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Joining {

  @Inject private StoredInvitations stored;
  @Inject private Sellers sellers;
  @Inject private PasswordPolicy policy;
  @Inject private Passwords passwords;
  @Inject private JoinedPeople joined;
  @Inject private CurrentActor current;
  @Inject private Clock clock;

  /**
   * What the person is invited to.
   *
   * @param secret from the link
   * @throws NotFound when there was never such a link
   * @throws LinkRefused when it was used, replaced or withdrawn, or has expired
   */
  public InvitationPreview preview(String secret) {
    Invitation invitation = valid(secret);
    Seller shop = sellers.get(invitation.sellerId());
    return new InvitationPreview(
        invitation.login(),
        invitation.role(),
        shop.id() == Actor.MARKETPLACE ? null : shop.name(),
        invitation.expiresAt());
  }

  /**
   * Creates the person's account, or activates it again.
   *
   * @param secret from the link; valid once
   * @param name as colleagues shall see it
   * @throws NotFound when there was never such a link
   * @throws LinkRefused when it was used, replaced or withdrawn, or has expired
   * @throws ua.kramar.access.passwords.PasswordRefused when the password does not meet the policy;
   *     the link stays valid
   * @throws LoginTaken when the address is a login elsewhere
   */
  public Person join(String secret, String name, String password) {
    Invitation invitation = valid(secret);
    Seller shop = sellers.get(invitation.sellerId());
    policy.require("password", password, shop, invitation.login(), name);
    current.set(invitation.holder());
    return joined.add(invitation, name, passwords.hash(password)).person(shop);
  }

  private Invitation valid(String secret) {
    Invitation invitation = stored.bySecret(secret).orElseThrow(() -> new NotFound("invitation"));
    invitation.requireValid(clock.instant());
    return invitation;
  }
}
