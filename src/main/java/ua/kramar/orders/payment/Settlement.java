package ua.kramar.orders.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;

/**
 * What is paid of an order.
 *
 * @param paid what came from the buyer, in hryvnias, with what went back
 * @param returned what went back
 */
@Embeddable
public record Settlement(
    @Enumerated(EnumType.STRING) @Column(name = "payment_state", columnDefinition = "text")
        PaymentState state,
    @Column(name = "paid_sum") BigDecimal paid,
    @Column(name = "returned_sum") BigDecimal returned) {

  /** Nothing is paid. */
  public static final Settlement NONE =
      new Settlement(PaymentState.UNPAID, BigDecimal.ZERO, BigDecimal.ZERO);

  /** The settlement of an order that was paid when it was placed. */
  public static Settlement placedPaid(BigDecimal total) {
    return new Settlement(PaymentState.PAID, total, BigDecimal.ZERO);
  }

  /**
   * What an order with this total begins with, if it takes over the money that is left here. A
   * refund that is announced is still to come.
   */
  public Settlement carriedTo(BigDecimal total) {
    if (kept().signum() == 0) {
      return NONE;
    }
    PaymentState carried = state.flow() == MoneyFlow.DUE_BACK ? state : PaymentState.PAID;
    return new Settlement(carried, kept(), BigDecimal.ZERO).against(total);
  }

  /** The same money, measured by another total. */
  public Settlement against(BigDecimal total) {
    return state.flow() == MoneyFlow.RECEIVED
        ? new Settlement(PaymentState.ofMoney(kept(), total), paid, returned)
        : this;
  }

  /** What is left of the buyer's money. */
  public BigDecimal kept() {
    return paid.subtract(returned);
  }

  /**
   * Whether an order with this total counts as paid (O10). One that was, stays so until all its
   * money has gone back: a part may be returned for an article that is not there.
   */
  public boolean covers(BigDecimal total) {
    BigDecimal counted = state.flow().isOfRefund() ? paid : kept();
    return kept().signum() > 0 && counted.compareTo(total) >= 0;
  }

  /** Whether state and sums are the same, whatever the decimals. */
  public boolean isLike(Settlement other) {
    return state == other.state
        && paid.compareTo(other.paid) == 0
        && returned.compareTo(other.returned) == 0;
  }

  /** Whether money is there or held, so that the order does not end for want of it. */
  public boolean securesMoney() {
    return kept().signum() > 0 || state.flow() == MoneyFlow.RESERVED;
  }
}
