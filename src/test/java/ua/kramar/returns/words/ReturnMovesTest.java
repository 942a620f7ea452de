package ua.kramar.returns.words;

import static org.assertj.core.api.Assertions.assertThat;
import static ua.kramar.orders.status.Mover.BUYER;
import static ua.kramar.orders.status.Mover.CALL_CENTER;
import static ua.kramar.orders.status.Mover.CARRIER;
import static ua.kramar.orders.status.Mover.OPERATOR;
import static ua.kramar.orders.status.Mover.SELLER;
import static ua.kramar.orders.status.Mover.SYSTEM;
import static ua.kramar.returns.words.ReturnState.ACCEPTED;
import static ua.kramar.returns.words.ReturnState.ACCEPTED_IN_PART;
import static ua.kramar.returns.words.ReturnState.ARRIVED;
import static ua.kramar.returns.words.ReturnState.AT_POINT;
import static ua.kramar.returns.words.ReturnState.EXPECTED;
import static ua.kramar.returns.words.ReturnState.EXPIRED;
import static ua.kramar.returns.words.ReturnState.IN_CENTRE;
import static ua.kramar.returns.words.ReturnState.LOST;
import static ua.kramar.returns.words.ReturnState.REFUSED;
import static ua.kramar.returns.words.ReturnState.REJECTED;
import static ua.kramar.returns.words.ReturnState.REQUESTED;
import static ua.kramar.returns.words.ReturnState.TO_BE_RETURNED;
import static ua.kramar.returns.words.ReturnState.TO_CENTRE;
import static ua.kramar.returns.words.ReturnState.TO_POINT;
import static ua.kramar.returns.words.ReturnState.WITHDRAWN;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.status.OrderStatus;

@Tag("C2c")
class ReturnMovesTest {

  @Test
  void theShopDecidesAndTheBuyerMayThinkAgain() {
    assertThat(ReturnMoves.from(REQUESTED, SELLER)).containsExactly(EXPECTED, REFUSED);
    assertThat(ReturnMoves.from(EXPECTED, SELLER)).contains(WITHDRAWN);
    assertThat(ReturnMoves.from(REQUESTED, BUYER)).containsExactly(WITHDRAWN);
    assertThat(ReturnMoves.from(EXPECTED, BUYER)).containsExactly(TO_POINT, WITHDRAWN);
    assertThat(ReturnMoves.from(EXPECTED, SYSTEM)).containsExactly(EXPIRED);
    assertThat(ReturnMoves.from(TO_POINT, BUYER)).isEmpty();
  }

  @Test
  void goodsComeNearerOnly() {
    List<ReturnState> way =
        List.of(EXPECTED, TO_BE_RETURNED, TO_CENTRE, IN_CENTRE, TO_POINT, AT_POINT, ARRIVED);
    for (ReturnState from : way) {
      for (ReturnState to : way) {
        for (Mover by : List.of(SELLER, CARRIER)) {
          assertThat(ReturnMoves.from(from, by).contains(to))
              .as("%s to %s by %s", from, to, by)
              .isEqualTo(way.indexOf(to) > way.indexOf(from));
        }
      }
    }
    assertThat(ReturnMoves.from(AT_POINT, CARRIER)).containsExactly(ARRIVED, LOST);
    assertThat(ReturnMoves.earlier(TO_CENTRE, AT_POINT)).isEqualTo(TO_CENTRE);
    assertThat(ReturnMoves.earlier(ARRIVED, EXPECTED)).isEqualTo(EXPECTED);
  }

  @Test
  void theShopJudgesWhateverWasAgreedOn() {
    for (ReturnState here : ReturnState.values()) {
      assertThat(
              ReturnMoves.from(here, SELLER)
                  .containsAll(List.of(ACCEPTED, ACCEPTED_IN_PART, REJECTED)))
          .as(here.name())
          .isEqualTo(here.isOnItsWay());
      assertThat(ReturnMoves.from(here, CARRIER)).doesNotContain(ACCEPTED);
    }
  }

  @ParameterizedTest
  @EnumSource
  void endsAreEnds(ReturnState state) {
    for (Mover by : Mover.values()) {
      if (state.isOver() || by == OPERATOR || by == CALL_CENTER) {
        assertThat(ReturnMoves.from(state, by)).isEmpty();
      }
    }
  }

  @Test
  void theWayHasTheMarketplacesStatuses() {
    assertThat(
            List.of(
                EXPECTED, TO_BE_RETURNED, TO_CENTRE, IN_CENTRE, TO_POINT, AT_POINT, ARRIVED, LOST))
        .extracting(state -> state.status().map(OrderStatus::id).orElseThrow())
        .containsExactly(86, 83, 89, 90, 91, 84, 85, 88);
    assertThat(ReturnState.of(OrderStatus.RECEIVED)).isEmpty();
    assertThat(ReturnKind.GIVEN_BACK.isOf(OrderStatus.RESTORED_AFTER_CALL_CHECK)).isFalse();
  }
}
