package ua.kramar.orders;

import com.fasterxml.jackson.annotation.JsonIgnore;
import ua.kramar.orders.status.Mover;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.Subject;
import ua.kramar.platform.values.Money;

/**
 * What happens to an order. Fired in the transaction in which it happened; holds ids, never a
 * person's data.
 */
public sealed interface OrderEvent extends DomainEvent {

  /** The kind of an order as the subject of events. */
  String SUBJECT = "order";

  @JsonIgnore
  long orderNumber();

  @Override
  default Subject subject() {
    return subject(orderNumber());
  }

  /** The order as the subject of an event. */
  static Subject subject(long orderNumber) {
    return new Subject(SUBJECT, String.valueOf(orderNumber));
  }

  /** A buyer, and whether the system may write to them (O20, O21). */
  record BuyerRef(long id, boolean reachable) {}

  /** A new order has come (O19). */
  record Placed(
      @JsonIgnore long sellerId,
      @JsonIgnore long orderNumber,
      int status,
      OrderSource source,
      Money total,
      int lines,
      boolean doNotCall,
      BuyerRef buyer)
      implements OrderEvent {

    @Override
    public String type() {
      return "order.placed";
    }
  }

  /** The order moved. */
  record StatusChanged(
      @JsonIgnore long sellerId,
      @JsonIgnore long orderNumber,
      int from,
      int status,
      Mover mover,
      String waybill,
      BuyerRef buyer)
      implements OrderEvent {

    @Override
    public String type() {
      return "order.status-changed";
    }
  }

  /** The order got a waybill number, or another one. */
  record WaybillAssigned(
      @JsonIgnore long sellerId,
      @JsonIgnore long orderNumber,
      Carrier carrier,
      String waybill,
      BuyerRef buyer)
      implements OrderEvent {

    @Override
    public String type() {
      return "order.waybill-assigned";
    }
  }
}
