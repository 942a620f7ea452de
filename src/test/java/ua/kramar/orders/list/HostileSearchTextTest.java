package ua.kramar.orders.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import ua.kramar.HostileText;
import ua.kramar.platform.refusals.Refusal;

class HostileSearchTextTest {

  @Property
  void looksForSomethingOrRefuses(@ForAll(supplier = HostileText.class) String text) {
    List<SearchText.Term> terms;
    try {
      terms = SearchText.terms(text);
    } catch (Refusal refusal) {
      return;
    }
    assertThat(terms).isNotEmpty().hasSizeLessThanOrEqualTo(9);
    terms.forEach(term -> requireForm(term.field(), term.value()));
  }

  private static void requireForm(SearchField field, Object value) {
    switch (field) {
      case NUMBER -> assertThat((Long) value).isBetween(0L, 999_999_999_999_999_999L);
      case WAYBILL ->
          assertThat((String) value)
              .matches("[0-9]{4,20}|(?=.*[0-9])(?=.*[A-Z])[0-9A-Z][0-9A-Z/-]{2,39}");
      case PHONE_END -> assertThat((String) value).matches("[0-9]{4,15}");
      case SKU -> assertThat((String) value).doesNotContain("%", "\\");
      case EMAIL_START -> assertThat((String) value).contains("@");
      // Nothing that LIKE would take for a pattern.
      case SURNAME_START -> assertThat((String) value).matches("[^%_\\\\|]+");
      case FULL_NAME -> assertThat((String) value).matches("[^%_\\\\|]+[|][^%_\\\\|]+");
    }
  }
}
