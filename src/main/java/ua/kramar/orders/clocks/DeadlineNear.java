package ua.kramar.orders.clocks;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import ua.kramar.orders.OrderEvent;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventType;
import ua.kramar.platform.events.Subject;

/**
 * A deadline of the shop is near, and the order still waits (O11). Once an order and deadline,
 * while the shop works.
 *
 * @param status what it waits in
 * @param doNotCall whether the buyer does not want to be called (O10)
 */
@EventType("order.deadline-near")
public record DeadlineNear(
    @JsonIgnore long sellerId,
    @JsonIgnore long orderNumber,
    int status,
    Instant target,
    Instant latest,
    boolean doNotCall)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return OrderEvent.subject(orderNumber);
  }
}
