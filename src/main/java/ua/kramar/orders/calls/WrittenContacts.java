package ua.kramar.orders.calls;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.OrderService;
import ua.kramar.orders.contact.BuyerContacts;
import ua.kramar.orders.contact.Writer;

/**
 * The door by which a capability with messages tells orders that shop or buyer wrote. A message of
 * the shop counts as one attempt to reach the buyer, one of the buyer as the buyer's word (O16).
 */
@Stateless
public class WrittenContacts {

  @Inject private OrderService orders;
  @Inject private BuyerContacts contacts;
  @Inject private Clock clock;

  /**
   * Records the contact, and nothing of what was written.
   *
   * @throws ua.kramar.platform.refusals.NotFound when there is no such order
   */
  public void add(long number, Writer writer) {
    OrderRef order = orders.lock(number);
    contacts.addMessage(order.sellerId(), number, writer, clock.instant());
  }

  /**
   * Records since when the buyer waits for an answer to what they wrote about the order (C2a). The
   * order's version stays: nothing that a manager may be changing is different.
   *
   * @param since null when nothing waits
   * @throws ua.kramar.platform.refusals.NotFound when there is no such order
   */
  public void awaitsAnswer(long number, Instant since) {
    OrderRef order = orders.lock(number);
    contacts.awaitsAnswer(order.sellerId(), number, since);
  }
}
