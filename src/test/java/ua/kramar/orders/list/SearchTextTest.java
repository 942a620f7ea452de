package ua.kramar.orders.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.platform.refusals.Invalid;

class SearchTextTest {

  @ParameterizedTest
  @Tag("O2")
  @CsvSource({
    "500000001, NUMBER, 500000001",
    "067 123 45 67, PHONE, +380671234567",
    "+380 (67) 123-45-67, PHONE, +380671234567",
    "20 4500 0000 0001, WAYBILL, 20450000000001",
    "rb 123 456 789 ua, WAYBILL, RB123456789UA",
    "CV-2026/17, WAYBILL, CV-2026/17",
    "Шевч, SURNAME, шевч%",
    "О'Коннор, SURNAME, о'коннор%"
  })
  void tellsByItsFormWhatIsLookedFor(String text, SearchText kind, String value) {
    assertThat(SearchText.of(text)).isEqualTo(kind);
    assertThat(String.valueOf(kind.value(text))).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "_", "Шев%", "1; drop table", "123456789012345678901"})
  void refusesWhatCanBeNone(String text) {
    assertThatThrownBy(() -> SearchText.of(text)).isInstanceOf(Invalid.class);
  }
}
