package ua.kramar.orders.waiting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import ua.kramar.orders.OrderEvent;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventType;
import ua.kramar.platform.events.Subject;

/**
 * The buyer agreed to wait for the goods, or the waiting was ended (O9).
 *
 * @param until the day in the shop's zone; null when it was ended
 */
@EventType("order.waiting-changed")
public record WaitingChanged(
    @JsonIgnore long sellerId, @JsonIgnore long orderNumber, LocalDate until)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return OrderEvent.subject(orderNumber);
  }
}
