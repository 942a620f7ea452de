package ua.kramar.access.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import ua.kramar.access.Account;
import ua.kramar.access.Accounts;
import ua.kramar.access.Role;
import ua.kramar.platform.caller.Actor;

/** Who answers for a shop, or for the marketplace itself. */
@Stateless
public class OwnersOfShops {

  @Inject private Accounts accounts;

  /**
   * The e-mail address of the active owner of a shop who joined first; of an operator for {@link
   * Actor#MARKETPLACE}. Empty while nobody has joined. Personal data: not for logs.
   */
  public Optional<String> address(long sellerId) {
    Role role = sellerId == Actor.MARKETPLACE ? Role.OPERATOR : Role.OWNER;
    return accounts.active(sellerId, role).stream()
        .min(Comparator.comparing(Account::id))
        .map(Account::login);
  }
}
