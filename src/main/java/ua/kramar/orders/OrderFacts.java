package ua.kramar.orders;

import java.math.BigDecimal;
import java.time.Instant;
import ua.kramar.orders.payment.Settlement;
import ua.kramar.orders.shipping.DeliveryChoice;
import ua.kramar.orders.status.OrderStatus;

/**
 * An order as the rooms around the core see it while they hold its lock.
 *
 * @param version the version before the act
 * @param phoningForbidden whether the buyer must not be called to confirm the order (O10)
 * @param settlement what is paid of it
 * @param duplicateOf the order that this one duplicates; null if none
 * @param restoredFrom the order that was restored as this one; null if none
 * @param restoredAs the order as which this one was restored; null if none
 * @param inDeliveryOrOver whether it is being delivered, or has ended
 * @param waits whether the buyer agreed to wait for the goods
 */
public record OrderFacts(
    OrderRef ref,
    int version,
    OrderStatus status,
    Instant placedAt,
    boolean doNotCall,
    boolean phoningForbidden,
    OrderEvent.BuyerRef buyer,
    BigDecimal total,
    DeliveryChoice delivery,
    PaymentChoice payment,
    Settlement settlement,
    String waybill,
    Long duplicateOf,
    Long restoredFrom,
    Long restoredAs,
    boolean inDeliveryOrOver,
    boolean waits) {

  /**
   * Requires that no other order has taken the place of this one.
   *
   * @throws OrderRestoration.RestorationRefused naming the order as which it was restored
   */
  public void requireNotRestored() {
    if (restoredAs != null) {
      throw OrderRestoration.RestorationRefused.restoredAs(restoredAs);
    }
  }

  static OrderFacts of(Order order) {
    return new OrderFacts(
        order.ref(),
        order.version(),
        order.status(),
        order.placedAt(),
        order.doNotCall(),
        order.phoningForbidden(),
        order.buyer(),
        order.total(),
        order.delivery(),
        order.payment(),
        order.settlement(),
        order.waybill(),
        order.duplicateOf(),
        order.restoredFrom(),
        order.restoredAs(),
        order.inDeliveryOrOver(),
        order.waits());
  }
}
