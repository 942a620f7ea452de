package ua.kramar.orders.parcels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.kramar.orders.status.Moves;
import ua.kramar.orders.status.OrderStatus;

/** The order ends when the last of its parcels does. */
@Tag("O6")
@Tag("O8")
class ReportedEndsTest {

  /** The other parcels are R(eceived), N(ot received), or still to come: a dot. */
  @ParameterizedTest
  @CsvSource({
    "6, R, 6",
    "6, ., 4",
    "6, R.R, 4",
    "6, RRR, 6",
    "6, N, 68",
    "6, RN, 68",
    "12, ., 4",
    "12, R, 68",
    "12, N, 12",
    "11, NN, 11",
    "83, N, 83",
    "83, RN, 68",
    "91, N., 4",
    "88, R, 68"
  })
  void leadsTheOrderToWhereAllItsParcelsHaveCome(int reported, String others, int status) {
    OrderStatus last = OrderStatus.of(reported).orElseThrow();
    assertThat(ReportedEnds.together(last, ParcelEnd.by(last), ends(others)).id())
        .isEqualTo(status);
    assertThat(Moves.deliveryEnds()).contains(last);
  }

  private static List<ParcelEnd> ends(String others) {
    return Arrays.asList(
        others
            .chars()
            .mapToObj(
                end ->
                    switch (end) {
                      case 'R' -> ParcelEnd.RECEIVED;
                      case 'N' -> ParcelEnd.NOT_RECEIVED;
                      default -> null;
                    })
            .toArray(ParcelEnd[]::new));
  }
}
