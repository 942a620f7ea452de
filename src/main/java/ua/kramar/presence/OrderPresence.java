package ua.kramar.presence;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import ua.kramar.access.Account;
import ua.kramar.access.Accounts;
import ua.kramar.access.CredentialRef;
import ua.kramar.access.CurrentCredential;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.OrderService;
import ua.kramar.platform.caller.Actor;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.Forbidden;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.presence.OpenCards.OpenCard;

/**
 * Says who has the card of an order open. Neither the order nor its version changes, and no event
 * is recorded.
 */
@Stateless
public class OrderPresence {

  @Inject private OpenCards cards;
  @Inject private OrderService orders;
  @Inject private Accounts accounts;
  @Inject private CurrentCredential credential;
  @Inject private CurrentActor actor;

  /**
   * Records that the calling person has the order's card open; to be repeated while it is so.
   *
   * @return the others who have it open
   * @throws Forbidden when a machine calls: it has no card
   * @throws NotFound when the acting shop has no such order
   */
  public List<PresentPerson> beat(long number) {
    String name =
        accounts.byLogin(person().name()).map(Account::name).orElseGet(() -> person().name());
    OrderRef order = orders.find(number);
    cards.beat(order, person().name(), name);
    String shown = String.valueOf(number);
    return others().stream().filter(other -> other.order().equals(shown)).toList();
  }

  /**
   * Records that the person has closed the card; no effect when it is closed already.
   *
   * @throws Forbidden when a machine calls
   * @throws NotFound when the acting shop has no such order
   */
  public void end(long number) {
    String login = person().name();
    cards.close(orders.find(number), login);
  }

  /** The other people of the acting shop who have cards open. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<PresentPerson> others() {
    String login = actor.get().name();
    return cards.of(List.of(actor.get().sellerId())).stream()
        .map(OpenCard::person)
        .filter(other -> !other.login().equals(login))
        .toList();
  }

  private Actor person() {
    if (credential.get().filter(by -> by.kind() == CredentialRef.Kind.SESSION).isEmpty()) {
      throw new Forbidden();
    }
    return actor.get();
  }
}
