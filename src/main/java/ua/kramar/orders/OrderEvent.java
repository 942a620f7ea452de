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

  /** The order's status was changed. */
  @EventType("order.status-changed")
  record StatusChanged(
      @JsonIgnore long sellerId,
      @JsonIgnore long orderNumber,
      int from,
      int status,
      Mover mover,
      String waybill,
      BuyerRef buyer)
      implements OrderEvent {}

  /**
   * A waybill number was assigned to the order for the first time, or replaced.
   *
   * @param previousWaybill the number that was replaced; null if there was none
   */
  @EventType("order.waybill-assigned")
  record WaybillAssigned(
      @JsonIgnore long sellerId,
      @JsonIgnore long orderNumber,
      Carrier carrier,
      String waybill,
      String previousWaybill,
      BuyerRef buyer)
      implements OrderEvent {

    /** The first waybill of an order. */
    public WaybillAssigned(
        long sellerId, long orderNumber, Carrier carrier, String waybill, BuyerRef buyer) {
      this(sellerId, orderNumber, carrier, waybill, null, buyer);
    }
  }
}
