package ua.kramar.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.kramar.buyers.Buyers;
import ua.kramar.buyers.Contact;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderFacts;
import ua.kramar.platform.refusals.NotFound;

/** Orders as the site names them for a buyer: by number, and only those of the buyer's account. */
@ApplicationScoped
public class BuyersOrders {

  @Inject private OrderActs acts;
  @Inject private Buyers buyers;

  /**
   * Locks an order of the account.
   *
   * @throws NotFound when the account has no such order
   */
  public OrderFacts begin(long number, String account) {
    return own(acts.begin(number, any -> true), account);
  }

  /**
   * Reads an order of the account.
   *
   * @throws NotFound when the account has no such order
   */
  public OrderFacts seen(long number, String account) {
    return own(acts.seen(number), account);
  }

  private OrderFacts own(OrderFacts order, String account) {
    boolean own =
        buyers
            .contact(order.ref().sellerId(), order.buyer().id())
            .map(Contact::account)
            .filter(account::equals)
            .isPresent();
    if (!own) {
      throw new NotFound("order");
    }
    return order;
  }
}
