package ua.kramar.delivery.novaposhta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ua.kramar.delivery.ParcelState;

/** The table as the carrier's documents give it, written down a second time, by state. */
@Tag("O6")
@Tag("O8")
class NovaPoshtaStatusCodesTest {

  private static final String TABLE =
      """
      REGISTERED 1
      CANCELLED 2
      UNKNOWN 3 999
      IN_TRANSIT 4 41 5 6 12 13 16 17 19 30 31 104 110 112 114 115 119 120 121 122 125 126 127 128 \
      134 135 149 197 198 199
      AT_PICKUP_POINT 7 8 14 107
      OUT_FOR_DELIVERY 101
      DELIVERED 9 10 11 106
      REFUSED 103 108
      NOT_COLLECTED 105 113 141 144
      RETURNING 102 131 132
      PROBLEM 99 111 116 117 118 123 130 133 138 155
      """;

  static Stream<Arguments> table() {
    return TABLE
        .lines()
        .map(row -> List.of(row.split(" ")))
        .flatMap(
            row ->
                row.stream().skip(1).map(code -> arguments(code, ParcelState.valueOf(row.get(0)))));
  }

  @ParameterizedTest
  @MethodSource("table")
  void knowsTheCode(String code, ParcelState state) {
    assertThat(StatusCodes.STATES).containsEntry(code, state);
  }

  @Test
  void knowsNoOtherCode() {
    assertThat(StatusCodes.STATES).hasSize((int) table().count());
  }

  @ParameterizedTest
  @CsvSource({
    "REGISTERED,       0, false",
    "IN_TRANSIT,       4, false",
    "OUT_FOR_DELIVERY, 4, false",
    "AT_PICKUP_POINT,  5, false",
    "DELIVERED,        6, true",
    "REFUSED,         12, true",
    "NOT_COLLECTED,   11, true",
    "RETURNING,       83, false",
    "PROBLEM,          0, false",
    "CANCELLED,        0, true",
    "UNKNOWN,          0, false"
  })
  void leadsTheOrderToItsStatus(ParcelState state, int status, boolean ends) {
    assertThat(state.status().orElse(0)).isEqualTo(status);
    assertThat(state.isFinal()).isEqualTo(ends);
  }
}
