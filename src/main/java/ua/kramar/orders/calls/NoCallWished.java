package ua.kramar.orders.calls;

import com.fasterxml.jackson.annotation.JsonIgnore;
import ua.kramar.orders.OrderEvent;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventType;
import ua.kramar.platform.events.Subject;

/** The buyer of an order has told somebody who called that no more calls are wanted (O10). */
@EventType("order.no-call-wished")
public record NoCallWished(
    @JsonIgnore long sellerId, @JsonIgnore long orderNumber, OrderEvent.BuyerRef buyer)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return OrderEvent.subject(orderNumber);
  }
}
