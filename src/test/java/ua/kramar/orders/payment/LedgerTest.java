package ua.kramar.orders.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.kramar.orders.payment.PaymentState.CANCELLED;
import static ua.kramar.orders.payment.PaymentState.EXPIRED;
import static ua.kramar.orders.payment.PaymentState.HOLD;
import static ua.kramar.orders.payment.PaymentState.PAID;
import static ua.kramar.orders.payment.PaymentState.PART_PAID;
import static ua.kramar.orders.payment.PaymentState.PART_RETURNED;
import static ua.kramar.orders.payment.PaymentState.READY_FOR_RETURN;
import static ua.kramar.orders.payment.PaymentState.RETURNED;
import static ua.kramar.orders.payment.PaymentState.UNAPPROVED;
import static ua.kramar.orders.payment.PaymentState.UNPAID;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is paid follows from all reports, whatever the order in which they came. */
@Tag("O2")
class LedgerTest {

  private static final BigDecimal TOTAL = new BigDecimal("1000.00");
  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

  @Test
  void ofAnOrderWithoutReportsIsUnpaid() {
    assertSettled(ledger(), UNPAID, "0", "0", false);
  }

  @Test
  void addsUpWhatCameInParts() {
    assertSettled(ledger(entry(PART_PAID, "400", 0)), PART_PAID, "400", "0", false);
    assertSettled(
        ledger(entry(PART_PAID, "400", 0), entry(PART_PAID, "600", 1)), PAID, "1000", "0", true);
    assertSettled(ledger(entry(PAID, "600", 1)), PART_PAID, "600", "0", false);
  }

  @Test
  void isTheSameInWhateverOrderTheReportsCome() {
    List<PaymentEntry> entries = new ArrayList<>();
    IntStream.range(0, 10).forEach(at -> entries.add(entry(PART_PAID, "100", at)));
    entries.add(entry(EXPIRED, "1000", 11));
    entries.add(entry(PART_RETURNED, "250", 12));
    Settlement expected = new Ledger(entries).settlement(TOTAL);

    for (int seed = 0; seed < 50; seed++) {
      Collections.shuffle(entries, new Random(seed));
      assertThat(new Ledger(entries).settlement(TOTAL).isLike(expected)).isTrue();
    }
    assertThat(expected.state()).isEqualTo(PART_RETURNED);
    assertThat(expected.kept()).isEqualByComparingTo("750");
  }

  @ParameterizedTest
  @EnumSource(names = {"CANCELLED", "UNPAID", "UNAPPROVED", "EXPIRED", "HOLD"})
  void keepsWhatIsPaidWhenAnotherAttemptToPayFails(PaymentState later) {
    assertSettled(ledger(entry(PAID, "1000", 0), entry(later, "10", 1)), PAID, "1000", "0", true);
    assertSettled(
        ledger(entry(PART_PAID, "10", 0), entry(later, "10", 1)), PART_PAID, "10", "0", false);
  }

  @Test
  void takesTheStateFromTheLatestReportThoughAnOlderOneComesAfterIt() {
    assertSettled(ledger(entry(EXPIRED, "9", 5), entry(HOLD, "9", 1)), EXPIRED, "0", "0", false);
    assertSettled(
        ledger(entry(CANCELLED, "9", 5), entry(UNAPPROVED, "9", 5)), UNAPPROVED, "0", "0", false);
  }

  /** A hold and what announces a refund may be reported after what they became. */
  @Test
  void takesAnAnnouncementThatComesLate() {
    Ledger paid = ledger(entry(PAID, "1000", 5));
    paid.require(entry(HOLD, "1000", 1), TOTAL);
    assertThatThrownBy(() -> paid.require(entry(HOLD, "1", 6), TOTAL))
        .isInstanceOf(PaymentExceedsTotal.class);
    Ledger returned = paid.with(entry(RETURNED, "1000", 9));
    returned.require(entry(READY_FOR_RETURN, "1000", 7), TOTAL);
    assertThatThrownBy(() -> returned.require(entry(READY_FOR_RETURN, "1", 10), TOTAL))
        .isInstanceOf(RefundExceedsPaid.class);
  }

  @Test
  void isMeasuredByAnotherTotalWhenItIsCorrected() {
    Settlement paid = ledger(entry(PAID, "1000", 0)).settlement(TOTAL);
    assertThat(paid.against(new BigDecimal("1000.01")).state()).isEqualTo(PART_PAID);
    assertThat(paid.against(new BigDecimal("1000.01")).against(TOTAL)).isEqualTo(paid);
    assertThat(paid.carriedTo(TOTAL)).isEqualTo(paid);
    Settlement due =
        ledger(entry(PAID, "1000", 0), entry(READY_FOR_RETURN, "300", 1)).settlement(TOTAL);
    assertThat(due.against(new BigDecimal("9"))).isEqualTo(due);
    assertThat(due.carriedTo(TOTAL).state()).isEqualTo(READY_FOR_RETURN);
    assertThat(ledger().settlement(TOTAL).carriedTo(TOTAL)).isEqualTo(Settlement.NONE);
  }

  @Test
  void countsAsPaidUntilAllHasGoneBack() {
    PaymentEntry paid = entry(PAID, "1000", 0);
    assertSettled(
        ledger(paid, entry(READY_FOR_RETURN, "300", 1)), READY_FOR_RETURN, "1000", "0", true);
    assertSettled(ledger(paid, entry(PART_RETURNED, "300", 1)), PART_RETURNED, "1000", "300", true);
    assertSettled(ledger(paid, entry(RETURNED, "300", 1)), PART_RETURNED, "1000", "300", true);
    assertSettled(ledger(paid, entry(RETURNED, "1000", 1)), RETURNED, "1000", "1000", false);
    assertSettled(
        ledger(paid, entry(RETURNED, "1000", 1), entry(PART_PAID, "1", 2)),
        PART_PAID,
        "1001",
        "1000",
        false);
    assertSettled(
        ledger(paid, entry(RETURNED, "1000", 1), entry(PAID, "1000", 2)),
        PAID,
        "2000",
        "1000",
        true);
  }

  @Test
  void isReturnedWhenTheRefundIsReportedWithAnEarlierTime() {
    assertSettled(
        ledger(entry(PAID, "1000", 5), entry(RETURNED, "1000", 1)),
        RETURNED,
        "1000",
        "1000",
        false);
  }

  @Test
  void securesMoneyThatIsHeldOrThereInPart() {
    assertThat(ledger(entry(HOLD, "1000", 0)).settlement(TOTAL).securesMoney()).isTrue();
    assertThat(ledger(entry(PART_PAID, "1", 0)).settlement(TOTAL).securesMoney()).isTrue();
    assertThat(ledger(entry(UNPAID, "1000", 0)).settlement(TOTAL).securesMoney()).isFalse();
    assertThat(
            ledger(entry(HOLD, "1000", 0), entry(CANCELLED, "1000", 1))
                .settlement(TOTAL)
                .securesMoney())
        .isFalse();
  }

  @Test
  void refusesMoreThanTheOrderCostsAndMoreBackThanCame() {
    Ledger half = ledger(entry(PART_PAID, "500", 0));

    half.require(entry(PAID, "500", 1), TOTAL);
    half.require(entry(RETURNED, "500", 1), TOTAL);
    for (PaymentState more : List.of(PAID, PART_PAID, HOLD)) {
      assertThatThrownBy(() -> half.require(entry(more, "500.01", 1), TOTAL))
          .isInstanceOf(PaymentExceedsTotal.class);
    }
    for (PaymentState back : List.of(RETURNED, PART_RETURNED, READY_FOR_RETURN)) {
      assertThatThrownBy(() -> half.require(entry(back, "500.01", 1), TOTAL))
          .isInstanceOf(RefundExceedsPaid.class);
    }
    assertThatCode(() -> half.require(entry(EXPIRED, "1000", 1), TOTAL)).doesNotThrowAnyException();
  }

  @Test
  void hasTheIdsOfTheMarketplace() {
    assertThat(PaymentState.values())
        .extracting(PaymentState::id)
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
  }

  private static void assertSettled(
      Ledger ledger, PaymentState state, String paid, String returned, boolean covers) {
    Settlement settlement = ledger.settlement(TOTAL);
    assertThat(settlement.state()).isEqualTo(state);
    assertThat(settlement.paid()).isEqualByComparingTo(paid);
    assertThat(settlement.returned()).isEqualByComparingTo(returned);
    assertThat(settlement.covers(TOTAL)).isEqualTo(covers);
  }

  private static Ledger ledger(PaymentEntry... entries) {
    return new Ledger(List.of(entries));
  }

  private static PaymentEntry entry(PaymentState state, String amount, int minute) {
    return new PaymentEntry(state, new BigDecimal(amount), NOON.plusSeconds(60L * minute));
  }
}
