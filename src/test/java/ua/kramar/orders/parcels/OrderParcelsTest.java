package ua.kramar.orders.parcels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.platform.refusals.Refusal;

/** Each piece of an order is in exactly one of its parcels. */
@Tag("O6")
class OrderParcelsTest {

  private static final Map<String, Integer> ORDERED = Map.of("LAMP", 3, "VASE", 1);

  private final OrderParcels single = new OrderParcels(List.of());
  private final OrderParcels split =
      new OrderParcels(
          List.of(
              new OrderParcel(1, null, null, Map.of()),
              new OrderParcel(2, "A", null, Map.of("LAMP", 1)),
              new OrderParcel(4, null, null, Map.of("LAMP", 1, "VASE", 1))));

  @Test
  void leavesTheFirstParcelWhatNoOtherHas() {
    assertThat(single.left(ORDERED)).isEqualTo(ORDERED);
    assertThat(split.left(ORDERED)).isEqualTo(Map.of("LAMP", 1));
    assertThat(split.without(4).left(ORDERED)).isEqualTo(Map.of("LAMP", 2, "VASE", 1));
  }

  @Test
  void hasAFirstParcelAlsoWhenItIsTheOnlyOne() {
    assertThat(single.count()).isEqualTo(1);
    assertThat(single.find(1)).isPresent();
    assertThat(single.find(2)).isEmpty();
    assertThat(split.count()).isEqualTo(3);
    assertThat(split.find(3)).isEmpty();
    assertThat(split.hasWaybill("A")).isTrue();
    assertThat(split.hasWaybill("B")).isFalse();
  }

  @Test
  void requiresPiecesForEachParcel() {
    assertThatCode(() -> split.requireWithin(ORDERED)).doesNotThrowAnyException();
    assertThatCode(() -> single.requireWithin(Map.of())).doesNotThrowAnyException();
    assertThatThrownBy(() -> split.requireWithin(Map.of("LAMP", 9)))
        .isInstanceOfSatisfying(
            ParcelRefused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("parcels-exceed-order");
              assertThat(refused.arguments()).containsExactly("VASE", "0");
            });
    assertThatThrownBy(() -> split.requireWithin(Map.of("LAMP", 2, "VASE", 1)))
        .isInstanceOf(ParcelRefused.class)
        .extracting(refused -> ((Refusal) refused).code())
        .isEqualTo("first-parcel-empty");
  }
}
