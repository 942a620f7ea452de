package ua.kramar.orders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ua.kramar.catalog.stock.ReservationState;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.StatusGroup;

/** Where the table of statuses has the goods of an order. */
@Tag("O9")
class OrderStockTest {

  @ParameterizedTest
  @CsvSource({
    "1, SELLER, HELD",
    "26, SELLER, HELD",
    "2, SELLER, HELD",
    "61, SELLER, HELD",
    "80, CARRIER, HELD",
    "3, SELLER, HANDED_OVER",
    "5, CARRIER, HANDED_OVER",
    "6, SELLER, HANDED_OVER",
    "46, OPERATOR, HANDED_OVER",
    "40, SELLER, RELEASED",
    "42, SELLER, RELEASED",
    "45, BUYER, RELEASED",
    "50, SYSTEM, RELEASED",
    "31, SYSTEM, RELEASED",
    "11, SELLER, RELEASED",
    "11, CARRIER, HANDED_OVER",
    "88, CARRIER, HANDED_OVER"
  })
  void followsTheStatusAndWhoMadeIt(int status, Mover by, ReservationState state) {
    assertThat(OrderStock.state(OrderStatus.of(status).orElseThrow(), by)).isEqualTo(state);
  }

  @ParameterizedTest
  @EnumSource(OrderStatus.class)
  void noOrderThatHasEndedHoldsAnything(OrderStatus status) {
    if (status.group() != StatusGroup.IN_WORK) {
      for (Mover mover : Mover.values()) {
        assertThat(OrderStock.state(status, mover)).isNotEqualTo(ReservationState.HELD);
      }
    }
  }

  @Test
  void everyStatusOfTheShopsOwnHandsHolds() {
    assertThat(OrderStatus.values())
        .filteredOn(OrderActs::holdsGoods)
        .extracting(OrderStatus::id)
        .containsExactlyInAnyOrder(1, 2, 7, 10, 15, 26, 27, 47, 48, 52, 53, 54, 55, 61, 70, 79, 80);
  }
}
