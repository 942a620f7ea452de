package ua.kramar.orders.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import ua.kramar.orders.OrderEvent;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.tasks.OrderTask.Kind;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.events.DomainEvent;

/**
 * Opens tasks to inform a buyer by phone if the system may not send messages to the buyer (O21). An
 * order has at most one open task of a kind: newer information closes the older task and opens a
 * new one, so a task cannot be finished without reading the latest information.
 */
@ApplicationScoped
class PhoneTasks {

  @Inject private OrderTasks tasks;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  void waybillAssigned(@Observes OrderEvent.WaybillAssigned assigned) {
    if (!assigned.buyer().reachable()) {
      open(
          assigned.sellerId(),
          assigned.orderNumber(),
          Kind.TELL_WAYBILL_BY_PHONE,
          assigned.waybill());
    }
  }

  void statusChanged(@Observes OrderEvent.StatusChanged changed) {
    if (!changed.buyer().reachable()) {
      OrderStatus status = OrderStatus.of(changed.status()).orElseThrow();
      open(
          changed.sellerId(),
          changed.orderNumber(),
          Kind.TELL_STATUS_BY_PHONE,
          status.name(CurrentLanguage.UKRAINIAN));
    }
  }

  private void open(long sellerId, long orderNumber, Kind kind, String about) {
    tasks.findOpen(sellerId, orderNumber, kind).ifPresent(this::supersede);
    OrderTask task = new OrderTask(sellerId, orderNumber, kind, about, clock.instant());
    tasks.add(task);
    events.fire(new TaskOpened(sellerId, orderNumber, String.valueOf(task.id()), task.kind()));
  }

  /** Flushes before the new task is added: the database allows only one open task of a kind. */
  private void supersede(OrderTask older) {
    older.supersede(clock.instant());
    tasks.flush();
  }
}
