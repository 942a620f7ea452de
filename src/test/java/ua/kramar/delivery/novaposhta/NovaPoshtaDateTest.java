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
    "2026-10-25 03:30:00, 2026-10-25T00:30:00Z",
    // Not in the documented fields, but readable all the same.
    "2026-11-20T14:05:09, 2026-11-20T12:05:09Z",
    "2026-11-20T14:05:09.123Z, 2026-11-20T14:05:09Z",
    "2026-11-20T14:05:09+02:00, 2026-11-20T12:05:09Z",
    "20.11.2026 14:05, 2026-11-20T12:05:00Z",
    "20/11/2026 14:05:09, 2026-11-20T12:05:09Z",
    "20.11.16 14:05:09, 2016-11-20T12:05:09Z",
    "20-11-16 14:05:09, 2016-11-20T12:05:09Z",
    "2026-11-20, 2026-11-20T21:59:00Z"
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
        "0000-00-00 00:00:00",
        "tomorrow"
      })
  void takesAnythingElseForNone(String wire) {
    assertThat(WireDate.parse(wire)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', false",
    "0001-01-01 00:00:00, false",
    "0000-00-00 00:00:00, false",
    "00.00.0000, false",
    "20.11.2016 14:05:09, false",
    "tomorrow, true",
    "2026-02-30 10:00:00, true",
    "20 листопада 2016, true"
  })
  void tellsNoTimeFromOneThatItCannotRead(String wire, boolean unreadable) {
    assertThat(WireDate.isUnreadable(wire)).isEqualTo(unreadable);
  }
}
