package ua.kramar.orders.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.kramar.orders.status.OrderStatus;

/** Where a payment moves an order. The order costs 100.00. */
@Tag("O2")
class ConsequenceTest {

  private static final BigDecimal TOTAL = new BigDecimal("100.00");

  /** The status from which an order came to 55 says whether anybody has seen it. */
  @ParameterizedTest
  @CsvSource({
    "PAID, 1, 1", "PART_PAID, 1, 1", "HOLD, 52, 1", "EXPIRED, 1, 50", "CANCELLED, 1, ",
    "PAID, 26, 26", "PART_PAID, 26, ", "HOLD, 26, ", "EXPIRED, 26, 50", "PAID, , 26"
  })
  void movesAnOrderThatWaits(PaymentState state, Integer before, Integer to) {
    assertThat(Consequence.of(waiting(state, before, false)).map(OrderStatus::id))
        .isEqualTo(Optional.ofNullable(to));
  }

  @Test
  @Tag("O10")
  void needsNoCallOnlyOfAnOrderThatAManagerHasSeen() {
    assertThat(Consequence.of(waiting(PaymentState.PAID, 26, true)))
        .contains(OrderStatus.DATA_CONFIRMED);
    assertThat(Consequence.of(waiting(PaymentState.PAID, 1, true))).contains(OrderStatus.NEW);
  }

  @ParameterizedTest
  @CsvSource({
    "1, true, false, 55", "52, true, false, 55", "1, false, false, ", "1, true, true, ",
    "7, true, false, ", "26, true, false, ", "55, true, false, ", "40, true, false, "
  })
  void makesOnlyNewOrdersByCardWait(int status, boolean byCard, boolean hadMoney, Integer to) {
    PaymentCase unpaid =
        new PaymentCase(
            status(status), null, byCard, false, TOTAL, hadMoney, Settlement.NONE, null);

    assertThat(Consequence.of(unpaid).map(OrderStatus::id)).isEqualTo(Optional.ofNullable(to));
  }

  /** Whatever a manager does with an order that is paid, expired or refused is the last word. */
  @Test
  void followsAMoveOnlyWhenAllMoneyHasGoneBack() {
    Settlement returned = new Settlement(PaymentState.RETURNED, TOTAL, TOTAL);
    assertThat(Consequence.standing(moved(40, returned))).contains(OrderStatus.MONEY_RETURNED);
    assertThat(Consequence.standing(moved(31, returned))).isEmpty();
    assertThat(Consequence.standing(moved(12, returned))).isEmpty();
    assertThat(Consequence.standing(moved(72, returned))).isEmpty();
    Stream.of(PaymentState.values())
        .filter(state -> state != PaymentState.RETURNED)
        .map(state -> new Settlement(state, TOTAL, BigDecimal.ZERO))
        .forEach(
            other ->
                Stream.of(OrderStatus.values())
                    .forEach(
                        to -> assertThat(Consequence.standing(moved(to.id(), other))).isEmpty()));
  }

  private static PaymentCase waiting(PaymentState state, Integer before, boolean doNotCall) {
    Settlement settlement =
        new Settlement(state, state == PaymentState.PAID ? TOTAL : BigDecimal.ONE, BigDecimal.ZERO);
    return new PaymentCase(
        OrderStatus.AWAITS_PAYMENT,
        before == null ? null : status(before),
        true,
        doNotCall,
        TOTAL,
        false,
        settlement,
        null);
  }

  private static PaymentCase moved(int to, Settlement settlement) {
    return new PaymentCase(
        status(to), OrderStatus.PROCESSED_BY_MANAGER, true, false, TOTAL, true, settlement, null);
  }

  private static OrderStatus status(int id) {
    return OrderStatus.of(id).orElseThrow();
  }
}
