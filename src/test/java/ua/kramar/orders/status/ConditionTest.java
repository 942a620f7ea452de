package ua.kramar.orders.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.platform.refusals.Refusals;

/** A condition on a move is data: its name, the code of its refusal, and when it holds. */
class ConditionTest {

  /** What a later capability may demand. */
  private enum Later implements Condition {
    LONG_WAYBILL;

    @Override
    public String refusal() {
      return "waybill-invalid";
    }

    @Override
    public boolean holds(MoveFacts facts) {
      return facts.waybill() != null && facts.waybill().length() > 20;
    }
  }

  @Test
  @Tag("O6")
  void refusesAMoveWhoseConditionDoesNotHold() {
    Move handOver =
        Moves.find(OrderStatus.DATA_CONFIRMED, OrderStatus.HANDED_TO_CARRIER).orElseThrow();

    assertThatThrownBy(() -> handOver.require(new MoveFacts(null, null)))
        .isInstanceOfSatisfying(
            ConditionNotMet.class, e -> assertThat(e.code()).isEqualTo("waybill-missing"));
    assertThatCode(() -> handOver.require(new MoveFacts("20450000000001", null)))
        .doesNotThrowAnyException();
  }

  @Test
  void takesAConditionOfARowBesidesThoseOfTheStatus() {
    MoveRule rule =
        new MoveRule(
                List.of(OrderStatus.DATA_CONFIRMED),
                List.of(OrderStatus.HANDED_TO_CARRIER),
                Set.of(Mover.SELLER),
                Provenance.JUDGEMENT,
                false,
                List.of())
            .withCondition(Later.LONG_WAYBILL);
    Move move = rule.moves().findFirst().orElseThrow();

    assertThat(move.conditions()).containsExactly(Requirement.WAYBILL, Later.LONG_WAYBILL);
    assertThatThrownBy(() -> move.require(new MoveFacts("20450000000001", null)))
        .isInstanceOfSatisfying(
            ConditionNotMet.class, e -> assertThat(e.code()).isEqualTo("waybill-invalid"));
    assertThatCode(() -> move.require(new MoveFacts("2".repeat(21), null)))
        .doesNotThrowAnyException();
  }

  @Test
  void hasATextForEachRefusal() {
    for (Requirement requirement : Requirement.values()) {
      assertThat(Refusals.title(requirement.refusal(), Locale.ENGLISH)).isNotBlank();
    }
  }

  @Test
  void offersOneUsualStepAtMost() {
    for (OrderStatus status : OrderStatus.values()) {
      assertThat(Moves.allowed(status, Mover.SELLER))
          .as("usual steps from %s", status)
          .filteredOn(move -> move.action() != null)
          .hasSizeLessThanOrEqualTo(1);
    }
  }
}
