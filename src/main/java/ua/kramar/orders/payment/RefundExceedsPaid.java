package ua.kramar.orders.payment;

import java.math.BigDecimal;
import ua.kramar.platform.refusals.Refusal;

/** Refused: more would go back to the buyer than has come and not gone back. */
public final class RefundExceedsPaid extends Refusal {

  RefundExceedsPaid(BigDecimal kept) {
    super(Kind.UNPROCESSABLE, "refund-exceeds-paid", kept.toPlainString());
  }
}
