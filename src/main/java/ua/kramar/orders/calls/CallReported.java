package ua.kramar.orders.calls;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import ua.kramar.orders.OrderEvent;
import ua.kramar.orders.contact.CallOutcome;
import ua.kramar.orders.contact.CallSubject;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventType;
import ua.kramar.platform.events.Subject;

/**
 * A call to the buyer was reported (O12, O16).
 *
 * @param callAgainAt when the next one is planned; null when none is
 */
@EventType("order.call-reported")
public record CallReported(
    @JsonIgnore long sellerId,
    @JsonIgnore long orderNumber,
    CallOutcome outcome,
    CallSubject about,
    Instant callAgainAt)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return OrderEvent.subject(orderNumber);
  }
}
