package ua.kramar.orders.payment;

import java.math.BigDecimal;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.Stage;

/**
 * An order and its payment, as far as something follows from them.
 *
 * @param status of the order
 * @param before the status from which it came; null if there was none, or if it does not matter
 * @param byCard whether the buyer pays by card on the marketplace's site
 * @param hadMoney whether money was there or held before the report
 * @param refusedBy null if nobody has refused the payment, or nobody knows who
 */
public record PaymentCase(
    OrderStatus status,
    OrderStatus before,
    boolean byCard,
    boolean doNotCall,
    BigDecimal total,
    boolean hadMoney,
    Settlement settlement,
    RefusedBy refusedBy) {

  /** Whether the buyer is not called to confirm the order, now that it is paid (O10). */
  boolean needsNoCall() {
    return doNotCall && byCard && settlement.covers(total);
  }

  /** Whether the system has made it wait before anybody had taken it up. */
  boolean isNotTakenUp() {
    return before != null && before.stage() == Stage.NEW;
  }

  boolean isBegunByCard() {
    return byCard && !hadMoney;
  }
}
