package ua.kramar.orders.buyerrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.kramar.orders.status.Moves;
import ua.kramar.orders.status.OrderStatus;

class OutcomeTest {

  @Test
  void knowsWhatEachEndOfADeliveryOrOfAReturnTellsOfTheBuyer() {
    Stream<OrderStatus> deliveries =
        Moves.deliveryEnds().stream().filter(end -> end != OrderStatus.LOST_BY_CARRIER);
    Stream<OrderStatus> returns = Stream.of(OrderStatus.RETURNED, OrderStatus.GOODS_CAME_BACK);

    assertThat(Arrays.stream(OrderStatus.values()).filter(each -> tells(each.id())))
        .containsExactlyInAnyOrderElementsOf(Stream.concat(deliveries, returns).toList());
  }

  @Test
  void countsNoStatusOfALaterVersion() {
    assertThat(tells(999)).isFalse();
  }

  private static boolean tells(int status) {
    return Outcome.of(status).isPresent();
  }
}
