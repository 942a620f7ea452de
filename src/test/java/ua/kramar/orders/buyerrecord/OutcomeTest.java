package ua.kramar.orders.buyerrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import ua.kramar.orders.status.Moves;
import ua.kramar.orders.status.OrderStatus;

class OutcomeTest {

  @Test
  void knowsWhatEachEndOfADeliveryTellsOfTheBuyer() {
    assertThat(Arrays.stream(OrderStatus.values()).filter(each -> tells(each.id())))
        .containsExactlyInAnyOrderElementsOf(
            Moves.deliveryEnds().stream()
                .filter(end -> end != OrderStatus.LOST_BY_CARRIER)
                .toList());
  }

  @Test
  void countsNoStatusOfALaterVersion() {
    assertThat(tells(999)).isFalse();
  }

  private static boolean tells(int status) {
    return Outcome.of(status).isPresent();
  }
}
