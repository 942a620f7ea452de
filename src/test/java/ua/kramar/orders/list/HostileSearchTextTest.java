package ua.kramar.orders.list;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import ua.kramar.HostileText;
import ua.kramar.platform.refusals.Invalid;

class HostileSearchTextTest {

  @Property
  void looksForOneThingOrRefuses(@ForAll(supplier = HostileText.class) String text) {
    SearchText kind;
    try {
      kind = SearchText.of(text);
    } catch (Invalid refusal) {
      return;
    }
    Object value = kind.value(text);
    switch (kind) {
      case NUMBER -> assertThat((Long) value).isBetween(0L, 999_999_999_999L);
      case WAYBILL ->
          assertThat((String) value)
              .matches("[0-9]{13,20}|(?=.*[0-9])(?=.*[A-Z])[0-9A-Z][0-9A-Z/-]{2,39}");
      case PHONE -> assertThat((String) value).matches("\\+?[0-9]{7,15}");
      // Nothing that LIKE would take for a pattern, but the end.
      case SURNAME -> assertThat((String) value).matches("[^%_\\\\]+%");
    }
  }
}
