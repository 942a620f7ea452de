package ua.kramar.orders.tasks;

import com.fasterxml.jackson.annotation.JsonIgnore;
import ua.kramar.orders.OrderEvent;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventType;
import ua.kramar.platform.events.Subject;

/** A task was opened for the staff of the shop, such as a phone call to the buyer (O21). */
@EventType("order.task-opened")
public record TaskOpened(
    @JsonIgnore long sellerId, @JsonIgnore long orderNumber, String task, OrderTask.Kind kind)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return OrderEvent.subject(orderNumber);
  }
}
