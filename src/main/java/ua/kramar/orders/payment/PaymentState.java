package ua.kramar.orders.payment;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states of a payment. The ids are the marketplace's (ROZETKA Seller API, payments). */
@Schema(name = "PaymentState")
public enum PaymentState {
  CANCELLED(1, MoneyFlow.NONE),
  PAID(2, MoneyFlow.RECEIVED),
  UNPAID(3, MoneyFlow.NONE),
  /** Not approved by the bank, or by the lender of a credit. */
  UNAPPROVED(4, MoneyFlow.NONE),
  PART_PAID(5, MoneyFlow.RECEIVED),
  /** The time for the payment is over. */
  EXPIRED(6, MoneyFlow.NONE),
  HOLD(7, MoneyFlow.RESERVED),
  RETURNED(8, MoneyFlow.RETURNED),
  PART_RETURNED(9, MoneyFlow.RETURNED),
  READY_FOR_RETURN(10, MoneyFlow.DUE_BACK);

  private final int id;
  private final MoneyFlow flow;

  PaymentState(int id, MoneyFlow flow) {
    this.id = id;
    this.flow = flow;
  }

  /** The state of an order with this total for which so much has come and not gone back. */
  static PaymentState ofMoney(BigDecimal kept, BigDecimal total) {
    return kept.compareTo(total) >= 0 ? PAID : PART_PAID;
  }

  /** The marketplace's id. */
  public int id() {
    return id;
  }

  public MoneyFlow flow() {
    return flow;
  }
}
