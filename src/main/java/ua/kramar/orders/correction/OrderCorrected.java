package ua.kramar.orders.correction;

import com.fasterxml.jackson.annotation.JsonIgnore;
import ua.kramar.orders.OrderEvent;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventType;
import ua.kramar.platform.events.Subject;
import ua.kramar.platform.values.Money;

/**
 * An order was corrected, or a correction was taken back (O4, O13).
 *
 * @param correction the id of the correction, which has the details: they may be personal data
 * @param undo whether it takes an earlier one back
 * @param toldByPhone whether the buyer was told by phone
 * @param buyer as corrected
 */
@EventType("order.corrected")
public record OrderCorrected(
    @JsonIgnore long sellerId,
    @JsonIgnore long orderNumber,
    String correction,
    CorrectionKind kind,
    boolean undo,
    Money totalBefore,
    Money totalAfter,
    boolean toldByPhone,
    OrderEvent.BuyerRef buyer)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return OrderEvent.subject(orderNumber);
  }
}
