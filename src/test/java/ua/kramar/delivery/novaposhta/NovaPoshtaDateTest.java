package ua.kramar.delivery.novaposhta;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("O6")
class NovaPoshtaDateTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-20 14:05:09, 2026-11-20T12:05:09Z",
    "20.11.2026 14:05:09, 2026-11-20T12:05:09Z",
    "20-11-2026 14:05:09, 2026-11-20T12:05:09Z",
    "14:05 20.11.2026,    2026-11-20T12:05:00Z",
    "2026-07-20 14:05:09, 2026-07-20T11:05:09Z",
    "2026-07-20 00:30:00, 2026-07-19T21:30:00Z",
    // The hour that the clocks skip, and the one that comes twice.
    "2026-03-29 03:30:00, 2026-03-29T01:30:00Z",
    "2026-10-25 03:30:00, 2026-10-25T00:30:00Z"
  })
  void readsEveryFormatAsKyivTime(String wire, Instant moment) {
    assertThat(WireDate.parse(wire)).contains(moment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "0001-01-01 00:00:00",
        "2026-02-30 10:00:00",
        "2026-11-20",
        "tomorrow",
        "2026-11-20T14:05:09Z"
      })
  void takesAnythingElseForNone(String wire) {
    assertThat(WireDate.parse(wire)).isEmpty();
  }
}
