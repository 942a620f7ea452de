package ua.kramar.orders.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderEvent;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.tasks.OrderTask.Kind;
import ua.kramar.orders.tasks.TaskService;
import ua.kramar.platform.caller.CurrentActor;

/** Ends the waiting for goods of an order that is handed over, or that ends. */
@ApplicationScoped
class ShippedWaitings {

  @Inject private StoredWaitings waitings;
  @Inject private OrderActs acts;
  @Inject private TaskService tasks;
  @Inject private CurrentActor actor;
  @Inject private Clock clock;

  void statusChanged(@Observes OrderEvent.StatusChanged changed) {
    OrderFacts order = acts.seen(changed.orderNumber());
    if (order.inDeliveryOrOver()
        && waitings.end(order.ref(), actor.get().name(), clock.instant())) {
      tasks.settle(order.ref(), Kind.CHECK_AWAITED_GOODS);
    }
  }
}
