package ua.kramar.orders.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import ua.kramar.orders.OrderEvent;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.StatusGroup;
import ua.kramar.orders.tasks.OrderTask.Kind;
import ua.kramar.platform.caller.CurrentLanguage;

/**
 * Opens tasks to inform a buyer by phone if the system may not send messages to the buyer (O21).
 */
@ApplicationScoped
class PhoneTasks {

  @Inject private OpenTask tasks;

  /** A number that comes with the cancellation of the order is of no use to the buyer. */
  void waybillAssigned(@Observes OrderEvent.WaybillAssigned assigned) {
    if (!assigned.buyer().reachable() && !cancels(assigned.movedTo())) {
      tasks.open(
          assigned.sellerId(),
          assigned.orderNumber(),
          Kind.TELL_WAYBILL_BY_PHONE,
          assigned.waybill());
    }
  }

  /** Of several changes in one request the last is told. */
  void statusChanged(@Observes OrderEvent.StatusChanged changed) {
    if (!changed.buyer().reachable() && changed.movedTo() == null) {
      OrderStatus status = OrderStatus.of(changed.status()).orElseThrow();
      tasks.open(
          changed.sellerId(),
          changed.orderNumber(),
          Kind.TELL_STATUS_BY_PHONE,
          status.name(CurrentLanguage.UKRAINIAN));
    }
  }

  private static boolean cancels(Integer status) {
    return status != null && OrderStatus.of(status).orElseThrow().group() == StatusGroup.FAILED;
  }
}
