package ua.kramar.notification.requested;

import com.fasterxml.jackson.annotation.JsonIgnore;
import ua.kramar.orders.OrderEvent;
import ua.kramar.orders.OrderEvent.BuyerRef;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventType;
import ua.kramar.platform.events.Subject;

/**
 * A person or a machine of the shop lets tell the buyer something by SMS or Viber.
 *
 * @param held whether it can be taken back for a moment
 */
@EventType("order.notice-requested")
public record NoticeRequested(
    @JsonIgnore long sellerId,
    @JsonIgnore long orderNumber,
    String notice,
    NoticeChannel channel,
    boolean held,
    BuyerRef buyer)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return OrderEvent.subject(orderNumber);
  }
}
