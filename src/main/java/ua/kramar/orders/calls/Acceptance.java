package ua.kramar.orders.calls;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.status.StatusGroup;

/**
 * The state of an acceptance without a call, for the channel that is about to tell the buyer (O10).
 */
@Stateless
public class Acceptance {

  @Inject private OrderActs acts;

  /**
   * Whether the buyer of the order is still to be told: not once it is paid by card, nor when it is
   * over.
   *
   * @throws ua.kramar.platform.refusals.NotFound when there is no such order
   */
  public boolean isToBeTold(long number) {
    OrderFacts order = acts.seen(number);
    return order.doNotCall()
        && !order.phoningForbidden()
        && order.status().group() == StatusGroup.IN_WORK;
  }

  /**
   * Whether the buyer asks for no call and has paid by card: the order is shipped without messages
   * to the phone.
   */
  public boolean wantsNoMessage(long number) {
    return acts.seen(number).phoningForbidden();
  }
}
