package ua.kramar.orders.owndelivery;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import ua.kramar.orders.OrderEvent;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventType;
import ua.kramar.platform.events.Subject;

/**
 * The day or the time of a delivery by the shop's own staff was planned, or planned anew (O7).
 *
 * @param date by the clock of the shop, as are the times
 * @param from null when the time is not known yet
 * @param to null when the time is not known yet
 * @param agreed whether the buyer agreed on the time
 * @param replaced whether the buyer was told another day or time before
 */
@EventType("order.own-delivery-planned")
public record OwnDeliveryPlanned(
    @JsonIgnore long sellerId,
    @JsonIgnore long orderNumber,
    LocalDate date,
    String from,
    String to,
    boolean agreed,
    boolean replaced,
    OrderEvent.BuyerRef buyer)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return OrderEvent.subject(orderNumber);
  }
}
