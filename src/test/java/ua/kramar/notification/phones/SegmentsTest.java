package ua.kramar.notification.phones;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many SMS a text needs. */
@Tag("O20")
class SegmentsTest {

  @ParameterizedTest
  @CsvSource({
    "ї, 70, 1",
    "ї, 71, 2",
    "ї, 134, 2",
    "ї, 135, 3",
    "a, 160, 1",
    "a, 161, 2",
    "a, 306, 2",
    "a, 307, 3",
    "€, 80, 1",
    "€, 81, 2",
    "№, 70, 1"
  })
  void countsBySignsOfTheAlphabetThatCarriesThem(String sign, int count, int segments) {
    assertThat(Segments.of(sign.repeat(count))).isEqualTo(segments);
  }
}
