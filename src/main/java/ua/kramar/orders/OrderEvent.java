package ua.kramar.orders;

import com.fasterxml.jackson.annotation.JsonIgnore;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.orders.status.Mover;
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

  /** A new order was placed (O19). */
  @EventType("order.placed")
  record Placed(
      @JsonIgnore long sellerId,
      @JsonIgnore long orderNumber,
      int status,
      OrderSource source,
      Money total,
      int lines,
      boolean doNotCall,
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
      implements OrderEvent {}

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
}
