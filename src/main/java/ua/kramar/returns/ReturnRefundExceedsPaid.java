package ua.kramar.returns;

import java.math.BigDecimal;
import ua.kramar.platform.refusals.Refusal;

/**
 * Refused: more would go back than the buyer has paid, or than is owed. The detail says how much.
 */
final class ReturnRefundExceedsPaid extends Refusal {

  ReturnRefundExceedsPaid(BigDecimal most) {
    super(Kind.UNPROCESSABLE, "return-refund-exceeds-paid", most.toPlainString());
  }
}
