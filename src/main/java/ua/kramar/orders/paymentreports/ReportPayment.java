package ua.kramar.orders.paymentreports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.payment.PaymentEntry;
import ua.kramar.orders.payment.PaymentState;
import ua.kramar.orders.payment.RefusedBy;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.validation.Legible;
import ua.kramar.platform.values.Money;
import ua.kramar.platform.values.Text;
import ua.kramar.platform.values.TimeRange;

/**
 * A report about the payment of an order.
 *
 * @param amount of this payment, hold or refund alone, not of all together; more than 0
 * @param externalId the site's id of this report, unique within the order
 * @param at when it happened, in UTC; absent means now
 * @param refusedBy who has refused the payment, only with the state UNAPPROVED; absent when that is
 *     not known
 */
@Schema(name = "ReportPayment")
public record ReportPayment(
    @NotNull PaymentState state,
    @NotNull @Valid Money amount,
    @NotBlank @Size(max = 100) @Legible String externalId,
    Instant at,
    RefusedBy refusedBy) {

  /** How far the site's clock may be ahead. */
  private static final Duration AHEAD = Duration.ofMinutes(5);

  /** A buyer may pay before the site sends the order. */
  private static final Duration BEFORE = Duration.ofDays(1);

  public ReportPayment {
    externalId = Text.normal(externalId);
    at = at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * Refuses what cannot be.
   *
   * @param placedAt when the order was placed for which the money came
   * @throws Invalid naming the field
   */
  void check(Instant placedAt, Instant now) {
    if (amount.amount().signum() <= 0) {
      throw new Invalid("amount.amount", "more-than-0");
    }
    if (refusedBy != null && state != PaymentState.UNAPPROVED) {
      throw new Invalid("refusedBy", "only-with-state", PaymentState.UNAPPROVED);
    }
    if (at != null && !isPossible(placedAt.minus(BEFORE), now.plus(AHEAD))) {
      throw new Invalid("at", "payment-time");
    }
  }

  private boolean isPossible(Instant earliest, Instant latest) {
    return TimeRange.contains(at) && !at.isBefore(earliest) && !at.isAfter(latest);
  }

  /** Whether it repeats the report that is on record. */
  boolean isOf(PaymentOnRecord known) {
    return state.name().equals(known.reported())
        && amount.amount().compareTo(known.amount().amount()) == 0
        && (at == null || at.equals(known.at()))
        && Objects.equals(refusedBy == null ? null : refusedBy.name(), known.refusedBy());
  }

  PaymentEntry entry(Instant now) {
    return new PaymentEntry(state, amount.amount().setScale(2), at == null ? now : at);
  }
}
