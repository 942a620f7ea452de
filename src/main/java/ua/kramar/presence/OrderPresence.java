package ua.kramar.presence;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.OrderService;
import ua.kramar.platform.refusals.Forbidden;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.presence.Watched.Thing;

/**
 * Says who has the card of an order open. Neither the order nor its version changes, and no event
 * is recorded.
 */
@Stateless
public class OrderPresence {

  @Inject private PresentPeople people;
  @Inject private OrderService orders;

  /**
   * Records that the calling person has the order's card open; to be repeated while it is so.
   *
   * @return the others who have it open
   * @throws Forbidden when a machine calls: it has no card
   * @throws NotFound when the acting shop has no such order
   */
  public List<PresentPerson> beat(long number) {
    String login = people.login();
    people.beat(order(number), login, false);
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
    String login = people.login();
    people.end(order(number), login);
  }

  /** The other people of the acting shop who have cards open. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<PresentPerson> others() {
    return people.others(Watched.ORDER).stream().map(PresentPerson::of).toList();
  }

  private Thing order(long number) {
    OrderRef order = orders.find(number);
    return new Thing(Watched.ORDER, order.sellerId(), order.number());
  }
}
