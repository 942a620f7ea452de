package ua.kramar.orders.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderEvent;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.calls.NoCallWished;
import ua.kramar.orders.parcels.OrderParcel;
import ua.kramar.orders.parcels.OrderParcels;
import ua.kramar.orders.parcels.StoredParcels;
import ua.kramar.orders.status.Moves;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.StatusGroup;
import ua.kramar.orders.tasks.OrderTask.Kind;
import ua.kramar.platform.caller.CurrentLanguage;

/**
 * Opens tasks to inform a buyer by phone if the system may not send messages to the buyer (O21). A
 * buyer who asks for no call is told by SMS or messenger instead, and one who has also paid by card
 * is not told that the order was taken up (O10).
 */
@ApplicationScoped
class PhoneTasks {

  @Inject private OpenTask tasks;
  @Inject private OrderActs acts;
  @Inject private StoredParcels parcels;

  /** A number that comes with the cancellation of the order is of no use to the buyer. */
  void waybillAssigned(@Observes OrderEvent.WaybillAssigned assigned) {
    if (!assigned.buyer().reachable() && !cancels(assigned.movedTo())) {
      tellWaybills(assigned.sellerId(), assigned.orderNumber());
    }
  }

  void parcelChanged(@Observes OrderEvent.ParcelChanged changed) {
    if (changed.assigned() && !changed.buyer().reachable()) {
      tellWaybills(changed.sellerId(), changed.orderNumber());
    }
  }

  /** The numbers of all parcels, since a newer task replaces an older one. */
  private void tellWaybills(long seller, long number) {
    OrderFacts order = acts.seen(number);
    OrderParcels all = parcels.of(seller, number);
    String numbers =
        all.several()
            ? all.all().stream()
                .map(parcel -> numbered(parcel, order))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "))
            : order.waybill();
    tasks.tell(seller, number, Kind.TELL_WAYBILL_BY_PHONE, order.doNotCall(), numbers);
  }

  private static Optional<String> numbered(OrderParcel parcel, OrderFacts order) {
    return Optional.ofNullable(
            parcel.part() == OrderParcel.FIRST ? order.waybill() : parcel.waybill())
        .map(waybill -> "посилка %d: %s".formatted(parcel.part(), waybill));
  }

  /** The number of the new order is what the buyer has to know; the old one is over. */
  void restored(@Observes OrderEvent.Restored restored) {
    if (!restored.buyer().reachable()) {
      OrderFacts order = acts.seen(restored.orderNumber());
      tasks.tell(
          restored.sellerId(),
          restored.orderNumber(),
          Kind.TELL_STATUS_BY_PHONE,
          order.doNotCall(),
          "відновлено, новий номер %d замість %s"
              .formatted(restored.orderNumber(), restored.restoredFrom()));
    }
  }

  /**
   * Of several changes in one request the last is told. That a buyer was not reached is nothing to
   * call about.
   */
  void statusChanged(@Observes OrderEvent.StatusChanged changed) {
    if (!changed.buyer().reachable()
        && changed.movedTo() == null
        && !changed.restores()
        && !changed.toldOtherwise()) {
      OrderFacts order = acts.seen(changed.orderNumber());
      OrderStatus status = OrderStatus.of(changed.status()).orElseThrow();
      if (!Moves.tellsOfMissedCall(status) && !(changed.takesUp() && order.phoningForbidden())) {
        tasks.tell(
            changed.sellerId(),
            changed.orderNumber(),
            Kind.TELL_STATUS_BY_PHONE,
            order.doNotCall(),
            status.name(CurrentLanguage.UKRAINIAN));
      }
    }
  }

  /** What was to be told by phone is to be told in writing. */
  void noCallWished(@Observes NoCallWished wish) {
    tasks.tellInWriting(wish.sellerId(), wish.orderNumber());
  }

  private static boolean cancels(Integer status) {
    return status != null && OrderStatus.of(status).orElseThrow().group() == StatusGroup.FAILED;
  }
}
