package ua.kramar.orders;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import ua.kramar.orders.parcels.ParcelEnd;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.status.Moves;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.Stage;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventType;
import ua.kramar.platform.events.Subject;
import ua.kramar.platform.values.Money;

/**
 * An event of an order. Fired in the transaction that makes the change. Contains ids only, no
 * personal data.
 */
public sealed interface OrderEvent extends DomainEvent {

  /** The kind of subject of all events about orders. */
  String SUBJECT = "order";

  @JsonIgnore
  long orderNumber();

  @Override
  default Subject subject() {
    return subject(orderNumber());
  }

  /** The subject of an event about the order with this number. */
  static Subject subject(long orderNumber) {
    return new Subject(SUBJECT, String.valueOf(orderNumber));
  }

  /** A reference to a buyer, and whether the system may send messages to them (O20, O21). */
  record BuyerRef(long id, boolean reachable) {}

  /**
   * A new order was placed (O19).
   *
   * @param awaitsPayment whether its buyer is still paying, so that there is no work yet: the order
   *     goes on to status 55 at once
   */
  @EventType("order.placed")
  record Placed(
      @JsonIgnore long sellerId,
      @JsonIgnore long orderNumber,
      int status,
      OrderSource source,
      Money total,
      int lines,
      boolean doNotCall,
      boolean awaitsPayment,
      BuyerRef buyer)
      implements OrderEvent {}

  /**
   * A cancelled order was restored as this new one.
   *
   * @param restoredFrom the number of the cancelled order
   * @param total of the new order
   */
  @EventType("order.restored")
  record Restored(
      @JsonIgnore long sellerId,
      @JsonIgnore long orderNumber,
      String restoredFrom,
      Money total,
      BuyerRef buyer)
      implements OrderEvent {}

  /**
   * The order's status was changed.
   *
   * @param waybill null if the order has none
   * @param previousWaybill the number that the same request replaced; null if it replaced none
   * @param movedTo the status to which the same request moves the order next; null if to none
   */
  @EventType("order.status-changed")
  record StatusChanged(
      @JsonIgnore long sellerId,
      @JsonIgnore long orderNumber,
      int from,
      int status,
      Mover mover,
      Carrier carrier,
      String waybill,
      String previousWaybill,
      Integer movedTo,
      BuyerRef buyer)
      implements OrderEvent {

    /** Whether the order was restored as another one, of which the buyer is told. */
    public boolean restores() {
      return status == OrderStatus.RESTORED_AS_ANOTHER.id();
    }

    /** Whether the system followed the returns of the order (ADR 0059). */
    public boolean followsReturns() {
      return Moves.isOfReturns(
          OrderStatus.of(from).orElseThrow(), OrderStatus.of(status).orElseThrow(), mover);
    }

    /**
     * Whether the buyer learns of it from what is told of the return or of the money: all but that
     * everything is back.
     */
    public boolean toldOtherwise() {
      return followsReturns()
          && status != OrderStatus.RETURNED.id()
          && status != OrderStatus.GOODS_CAME_BACK.id();
    }

    /** Whether a manager has taken up a new order (O3). */
    public boolean takesUp() {
      return status == OrderStatus.PROCESSED_BY_MANAGER.id()
          && OrderStatus.of(from).filter(before -> before.stage() == Stage.NEW).isPresent();
    }
  }

  /**
   * A waybill number was assigned to the order for the first time, or replaced.
   *
   * @param previousWaybill the number that was replaced; null if there was none
   * @param status the order's status when the number was assigned
   * @param movedTo the status to which the same request moves the order next; null if it only
   *     assigns the number
   */
  @EventType("order.waybill-assigned")
  record WaybillAssigned(
      @JsonIgnore long sellerId,
      @JsonIgnore long orderNumber,
      Carrier carrier,
      String waybill,
      String previousWaybill,
      int status,
      Integer movedTo,
      BuyerRef buyer)
      implements OrderEvent {}

  /**
   * One of several parcels of the order was added, changed or given up (ADR 0043). The numbers of
   * all of them are what the buyer is told.
   *
   * @param parcel its number within the order
   * @param waybill null if it has none
   * @param previousWaybill the number that was replaced or given up; null if there was none
   * @param assigned whether the waybill number is new
   * @param removed whether the parcel was given up
   * @param goods what is in it
   * @param parcels all parcels of the order as they are then; one if the order is in one parcel
   */
  @EventType("order.parcel-changed")
  record ParcelChanged(
      @JsonIgnore long sellerId,
      @JsonIgnore long orderNumber,
      String parcel,
      Carrier carrier,
      String waybill,
      String previousWaybill,
      boolean assigned,
      boolean removed,
      List<ParcelGoods> goods,
      List<ParcelNumber> parcels,
      BuyerRef buyer)
      implements OrderEvent {}

  /** Pieces of an article in a parcel. */
  record ParcelGoods(String sku, String title, int quantity) {}

  /**
   * A parcel and its waybill number.
   *
   * @param parcel its number within the order
   * @param waybill null if it has none
   */
  record ParcelNumber(String parcel, String waybill) {}

  /**
   * The order goes in one parcel with other orders of its buyer, with others than before, or alone.
   *
   * @param with the numbers of the others; empty when it goes alone
   */
  @EventType("order.shipment-joined")
  record ShipmentJoined(@JsonIgnore long sellerId, @JsonIgnore long orderNumber, List<String> with)
      implements OrderEvent {}

  /** The delivery of one of several parcels of the order has ended, as its carrier reports. */
  @EventType("order.parcel-ended")
  record ParcelEnded(
      @JsonIgnore long sellerId, @JsonIgnore long orderNumber, String parcel, ParcelEnd end)
      implements OrderEvent {}

  /** A comment of the staff was added; the event does not repeat it (O2). */
  @EventType("order.commented")
  record Commented(@JsonIgnore long sellerId, @JsonIgnore long orderNumber, String comment)
      implements OrderEvent {}

  /** An article was offered to the buyer instead of one that is not there (O9). */
  @EventType("order.alternative-offered")
  record AlternativeOffered(
      @JsonIgnore long sellerId, @JsonIgnore long orderNumber, String alternative)
      implements OrderEvent {}

  /** A person of the shop has done a task. */
  @EventType("order.task-done")
  record TaskDone(@JsonIgnore long sellerId, @JsonIgnore long orderNumber, String task)
      implements OrderEvent {}
}
