package ua.kramar.orders;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.IntPredicate;

/**
 * The door for acts on an order whose data the rooms around the core keep, such as calls: they
 * happen one after the other, and each gives the order a new version.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OrderActs {

  @Inject private Orders orders;
  @Inject private Clock clock;

  /**
   * Locks the order until the caller's transaction ends.
   *
   * @param version tells whether the caller has read the current version
   * @throws ua.kramar.platform.refusals.NotFound when there is no such order
   * @throws ua.kramar.platform.refusals.StaleVersion when the version is another
   */
  public OrderFacts begin(long number, IntPredicate version) {
    return OrderFacts.of(orders.lockAtVersion(number, version));
  }

  /** Gives the order, which the caller has locked, a new version. */
  public OrderRef changed(long number) {
    Order order = orders.get(number);
    order.touch(clock.instant());
    orders.flush();
    return order.ref();
  }
}
