package ua.kramar.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import ua.kramar.orders.OrderTask.Kind;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.events.DomainEvent;

/**
 * What a buyer without an account has to be told by phone, because the system sends them nothing
 * (O21). At most one open task of a kind stands before the manager: newer news close the older task
 * and open another, so that nobody finishes unread what came meanwhile.
 */
@ApplicationScoped
class PhoneTasks {

  @Inject private Orders orders;
  @Inject private Event<DomainEvent> events;

  void waybill(Order order, Instant at) {
    tell(order, Kind.TELL_WAYBILL_BY_PHONE, order.waybill(), at);
  }

  void status(Order order, Instant at) {
    tell(order, Kind.TELL_STATUS_BY_PHONE, order.status().name(CurrentLanguage.UKRAINIAN), at);
  }

  /** At once: the database knows of one open task of a kind only. */
  private void supersede(OrderTask older, Instant at) {
    older.supersede(at);
    orders.flush();
  }

  private void tell(Order order, Kind kind, String about, Instant at) {
    if (order.buyer().reachable()) {
      return;
    }
    orders.openTask(order, kind).ifPresent(older -> supersede(older, at));
    OrderTask task = new OrderTask(order, kind, about, at);
    orders.add(task);
    events.fire(
        new OrderEvent.TaskOpened(
            order.sellerId(), order.number(), String.valueOf(task.id()), task.kind()));
  }
}
