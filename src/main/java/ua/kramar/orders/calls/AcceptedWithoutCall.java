package ua.kramar.orders.calls;

import com.fasterxml.jackson.annotation.JsonIgnore;
import ua.kramar.orders.OrderEvent;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventType;
import ua.kramar.platform.events.Subject;

/**
 * An order was taken up whose buyer asks for no call: the buyer is to be told by messenger or SMS
 * that it is accepted (O10).
 */
@EventType("order.accepted-without-call")
public record AcceptedWithoutCall(
    @JsonIgnore long sellerId, @JsonIgnore long orderNumber, OrderEvent.BuyerRef buyer)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return OrderEvent.subject(orderNumber);
  }
}
