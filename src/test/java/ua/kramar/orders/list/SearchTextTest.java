package ua.kramar.orders.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.kramar.orders.list.SearchField.EMAIL_START;
import static ua.kramar.orders.list.SearchField.FULL_NAME;
import static ua.kramar.orders.list.SearchField.SURNAME_START;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.orders.list.SearchText.Term;
import ua.kramar.platform.refusals.Invalid;

class SearchTextTest {

  @ParameterizedTest
  @Tag("O2")
  @CsvSource({
    "500000001, NUMBER, 500000001",
    "№500000001, NUMBER, 500000001",
    "# 500000001, NUMBER, 500000001",
    "#500000001, NUMBER, 500000001",
    "No. 500000001, NUMBER, 500000001",
    "067 123 45 67, PHONE_END, 0671234567",
    "+380 (67) 123-45-67, PHONE_END, 380671234567",
    "00380 67 123.45.67, PHONE_END, 380671234567",
    "67\u00a0123\u201345\u201367, PHONE_END, 671234567",
    "4567, PHONE_END, 4567",
    "20 4500 0000 0001, WAYBILL, 20450000000001",
    "rb 123 456 789 ua, WAYBILL, RB123456789UA",
    "CV-2026/17, WAYBILL, CV-2026/17",
    "LAMP-1, SKU, LAMP-1",
    "Шевч, SURNAME_START, Шевч",
    "О'Коннор, SURNAME_START, О'Коннор",
    "Прокоп\u02bcюк, SURNAME_START, Прокоп\u02bcюк",
    "Нечуй \u2013 Левицький, SURNAME_START, Нечуй-Левицький",
    "oksana@exam, EMAIL_START, oksana@exam"
  })
  void tellsByItsFormWhatIsLookedFor(String text, SearchField field, String value) {
    assertThat(SearchText.terms(text))
        .anyMatch(term -> term.field() == field && value.equals(String.valueOf(term.value())));
  }

  @Test
  @Tag("O2")
  void looksForSurnameAndFirstNameInBothOrders() {
    assertThat(SearchText.terms(" Оксана\u00a0 Шевчук "))
        .contains(
            new Term(FULL_NAME, "Оксана|Шевчук"),
            new Term(FULL_NAME, "Шевчук|Оксана"),
            new Term(SURNAME_START, "Оксана Шевчук"));
  }

  @Test
  void takesAnEmailAddressForNothingElse() {
    assertThat(SearchText.terms("o@example.com"))
        .containsExactly(new Term(EMAIL_START, "o@example.com"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "_", "Шев%", "1; drop table", "123456789012345678901"})
  void refusesWhatCanBeNone(String text) {
    assertThatThrownBy(() -> SearchText.terms(text))
        .isInstanceOfAny(Invalid.class, SearchTooShort.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "543", "№ 12", "(43) 2", "Ш", "\u200b", "\u00a0Ш "})
  void refusesWhatIsTooShort(String text) {
    assertThatThrownBy(() -> SearchText.terms(text)).isInstanceOf(SearchTooShort.class);
  }
}
