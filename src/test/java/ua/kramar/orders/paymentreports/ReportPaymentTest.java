package ua.kramar.orders.paymentreports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.orders.payment.PaymentState;
import ua.kramar.orders.payment.RefusedBy;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.values.Money;

/** Which reports about a payment cannot be. */
@Tag("O2")
class ReportPaymentTest {

  private static final Instant PLACED = Instant.parse("2026-11-25T12:00:00Z");
  private static final Instant NOW = PLACED.plus(Duration.ofDays(3));

  @Test
  void takesTheTimeOfTheSiteThoughItsClockIsAheadAndTheMoneyWasFirst() {
    for (Instant at :
        List.of(NOW, NOW.plusSeconds(299), PLACED, PLACED.minus(Duration.ofHours(23)))) {
      report(PaymentState.PAID, "1.00", at, null).check(PLACED, NOW);
    }
    ReportPayment now = report(PaymentState.PAID, "1.00", null, null);
    now.check(PLACED, NOW);
    assertThat(now.entry(NOW).at()).isEqualTo(NOW);
  }

  @Test
  void refusesTimesThatCannotBe() {
    for (Instant at :
        List.of(
            NOW.plusSeconds(301), PLACED.minus(Duration.ofHours(25)), Instant.MAX, Instant.MIN)) {
      refused(report(PaymentState.PAID, "1.00", at, null), "at");
    }
  }

  @Test
  void refusesNoMoneyAndARefusalOfWhatWasNotRefused() {
    refused(report(PaymentState.EXPIRED, "0.00", null, null), "amount.amount");
    refused(report(PaymentState.PAID, "1.00", null, RefusedBy.BANK), "refusedBy");
    report(PaymentState.UNAPPROVED, "1.00", null, RefusedBy.LENDER).check(PLACED, NOW);
  }

  private static void refused(ReportPayment report, String field) {
    assertThatThrownBy(() -> report.check(PLACED, NOW))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.violations())
                    .extracting(Invalid.Violation::field)
                    .containsExactly(field));
  }

  private static ReportPayment report(
      PaymentState state, String amount, Instant at, RefusedBy refusedBy) {
    return new ReportPayment(state, Money.uah(new BigDecimal(amount)), "r-1", at, refusedBy);
  }
}
