package ua.kramar.orders;

import com.fasterxml.jackson.annotation.JsonIgnore;
import ua.kramar.orders.status.Mover;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.values.Money;

/**
 * What happens to an order. Told in the transaction in which it happened; holds numbers, never a
 * person's data.
 */
public sealed interface OrderEvent extends DomainEvent {

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

  /** Somebody of the shop has to do something, such as telling the buyer by phone (O21). */
  record TaskOpened(
      @JsonIgnore long sellerId, @JsonIgnore long orderNumber, String task, OrderTask.Kind kind)
      implements OrderEvent {

    @Override
    public String type() {
      return "order.task-opened";
    }
  }
}
