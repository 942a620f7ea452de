package ua.kramar.orders.terms;

import com.fasterxml.jackson.annotation.JsonIgnore;
import ua.kramar.orders.OrderEvent;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventType;
import ua.kramar.platform.events.Subject;

/** Terms were put on record (O14); the event does not repeat them. */
@EventType("order.terms-agreed")
public record TermsAgreed(
    @JsonIgnore long sellerId, @JsonIgnore long orderNumber, TermsAgreedBy agreedBy)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return OrderEvent.subject(orderNumber);
  }
}
