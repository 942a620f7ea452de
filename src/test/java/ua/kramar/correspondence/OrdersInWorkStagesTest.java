package ua.kramar.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.StatusGroup;

@Tag("C2a")
class OrdersInWorkStagesTest {

  /** Statements know stages, moves know groups. */
  @ParameterizedTest
  @EnumSource
  void areThoseOfTheGroup(OrderStatus status) {
    assertThat(Conversations.OPEN_STAGES.contains("'" + status.stage() + "'"))
        .isEqualTo(status.group() == StatusGroup.IN_WORK);
  }
}
