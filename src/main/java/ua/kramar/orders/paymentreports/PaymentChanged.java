package ua.kramar.orders.paymentreports;

import com.fasterxml.jackson.annotation.JsonIgnore;
import ua.kramar.orders.OrderEvent;
import ua.kramar.orders.payment.MoneyFlow;
import ua.kramar.orders.payment.PaymentState;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventType;
import ua.kramar.platform.events.Subject;
import ua.kramar.platform.values.Money;

/**
 * The marketplace's site reported something about the payment of an order.
 *
 * @param reported the state that was reported
 * @param flow what it says of the money
 * @param amount of this payment or refund alone
 * @param state of the order's payment now
 * @param paid what came from the buyer, with what went back
 * @param returned what went back
 * @param total what the order costs
 * @param becamePaid whether the order counts as paid since this report
 * @param status of the order when it came
 * @param movedTo the status to which it moves the order; null if to none
 * @param doNotCall whether the buyer wants no call to confirm the order (O10)
 */
@EventType("order.payment-changed")
public record PaymentChanged(
    @JsonIgnore long sellerId,
    @JsonIgnore long orderNumber,
    PaymentState reported,
    MoneyFlow flow,
    Money amount,
    PaymentState state,
    Money paid,
    Money returned,
    Money total,
    boolean becamePaid,
    int status,
    Integer movedTo,
    boolean doNotCall,
    OrderEvent.BuyerRef buyer)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return OrderEvent.subject(orderNumber);
  }
}
