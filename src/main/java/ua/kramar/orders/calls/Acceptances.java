package ua.kramar.orders.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderEvent;
import ua.kramar.orders.OrderFacts;
import ua.kramar.platform.events.DomainEvent;

/**
 * The policy of acceptance without a call (O10): a buyer with an account is to be told; one who has
 * paid by card is not bothered at all. Buyers without an account get no automatic messages (O21): a
 * task makes the staff tell them.
 */
@ApplicationScoped
class Acceptances {

  @Inject private OrderActs acts;
  @Inject private Event<DomainEvent> events;

  void statusChanged(@Observes OrderEvent.StatusChanged changed) {
    if (changed.takesUp() && changed.buyer().reachable()) {
      OrderFacts order = acts.seen(changed.orderNumber());
      if (order.doNotCall() && !order.phoningForbidden()) {
        events.fire(
            new AcceptedWithoutCall(changed.sellerId(), changed.orderNumber(), changed.buyer()));
      }
    }
  }
}
