package ua.kramar.access.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ua.kramar.access.Accounts;
import ua.kramar.access.Role;

/** What the sender of an invitation's letter needs. The secret of the link is made at that time. */
@Stateless
public class InvitationLetters {

  /**
   * A letter.
   *
   * @param secret for the link; null when the address is a login elsewhere, so that there is
   *     nothing to accept
   */
  public record Letter(Role role, String secret) {}

  @Inject private StoredInvitations stored;
  @Inject private Accounts accounts;
  @Inject private Clock clock;

  /** The address; empty when the invitation has ended or expired, and the letter is of no use. */
  public Optional<String> address(long invitation) {
    return stored
        .byId(invitation)
        .filter(found -> found.isValid(clock.instant()))
        .map(Invitation::login);
  }

  /**
   * Makes a letter. Each attempt to send it has a secret of its own, since only the hash is stored;
   * all are valid until the invitation ends.
   */
  public Letter letter(long id) {
    Invitation invitation = stored.byId(id).orElseThrow();
    boolean elsewhere =
        accounts
            .byLogin(invitation.login())
            .filter(account -> account.sellerId() != invitation.sellerId())
            .isPresent();
    return new Letter(invitation.role(), elsewhere ? null : stored.newSecret(id, clock.instant()));
  }
}
