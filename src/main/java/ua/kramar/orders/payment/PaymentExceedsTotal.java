package ua.kramar.orders.payment;

import java.math.BigDecimal;
import ua.kramar.platform.refusals.Refusal;

/** Refused: more would be paid, or held, than the order costs. */
public final class PaymentExceedsTotal extends Refusal {

  PaymentExceedsTotal(BigDecimal kept, BigDecimal total) {
    super(Kind.UNPROCESSABLE, "payment-exceeds-total", kept.toPlainString(), total.toPlainString());
  }
}
