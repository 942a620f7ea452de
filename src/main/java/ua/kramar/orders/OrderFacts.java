package ua.kramar.orders;

import java.math.BigDecimal;
import java.time.Instant;
import ua.kramar.orders.shipping.DeliveryChoice;
import ua.kramar.orders.status.OrderStatus;

/**
 * An order as the rooms around the core see it while they hold its lock.
 *
 * @param version the version before the act
 * @param duplicateOf the order that this one duplicates; null if none
 */
public record OrderFacts(
    OrderRef ref,
    int version,
    OrderStatus status,
    Instant placedAt,
    boolean doNotCall,
    OrderEvent.BuyerRef buyer,
    BigDecimal total,
    DeliveryChoice delivery,
    PaymentChoice payment,
    String waybill,
    Long duplicateOf) {

  static OrderFacts of(Order order) {
    return new OrderFacts(
        order.ref(),
        order.version(),
        order.status(),
        order.placedAt(),
        order.doNotCall(),
        order.buyer(),
        order.total(),
        order.delivery(),
        order.payment(),
        order.waybill(),
        order.duplicateOf());
  }
}
