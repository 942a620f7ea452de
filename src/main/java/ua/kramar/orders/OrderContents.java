package ua.kramar.orders;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.function.Consumer;
import ua.kramar.orders.shipping.DeliveryChoice;

/**
 * The door through which an order is corrected (O4). The caller holds the order's lock, has checked
 * the correction, and makes one of these calls in its transaction: each gives the order its next
 * version.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OrderContents {

  @Inject private Orders orders;
  @Inject private Clock clock;

  /** Sets the total to the sum of the corrected lines. */
  public OrderFacts setTotal(OrderRef order, BigDecimal total) {
    return changed(order, found -> found.costs(total));
  }

  /** Sets who gets the parcel: a buyer of the same shop. */
  public OrderFacts setRecipient(OrderRef order, OrderEvent.BuyerRef buyer) {
    return changed(order, found -> found.goesTo(buyer));
  }

  /** Sets how and where the order is delivered. */
  public OrderFacts setDelivery(OrderRef order, DeliveryChoice delivery) {
    return changed(order, found -> found.comesBy(delivery));
  }

  /** Sets how the order is paid; whether it is paid stays as it is. */
  public OrderFacts setPaymentMethod(OrderRef order, PaymentMethod method) {
    return changed(order, found -> found.isPaidBy(method));
  }

  private OrderFacts changed(OrderRef order, Consumer<Order> change) {
    Order found = orders.get(order.number());
    change.accept(found);
    found.touch(clock.instant());
    orders.flush();
    return OrderFacts.of(found);
  }
}
