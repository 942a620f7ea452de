package ua.kramar.platform.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.platform.caller.CurrentLanguage;

class RefusalsTest {

  private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_DEFAULT);

  private static final Set<String> OF_BOTH_DOORS =
      Set.of(
          "validation-failed",
          "idempotency-key-reused",
          "idempotency-key-in-progress",
          "concurrent-change",
          "unknown-seller",
          "unknown-offer",
          "offer-sold-out",
          "price-changed",
          "unavailable");

  @Test
  void speakBothLanguagesCompletely() {
    assertThat(bundle(Locale.ENGLISH).keySet())
        .isEqualTo(bundle(CurrentLanguage.UKRAINIAN).keySet());
    assertThat(bundle(Locale.ENGLISH).keySet())
        .allSatisfy(
            key ->
                assertThat(bundle(Locale.ENGLISH).getString(key))
                    .as(key)
                    .isNotEqualTo(bundle(CurrentLanguage.UKRAINIAN).getString(key)));
  }

  @Test
  void sayWhatIsWrongThisTime() {
    assertThat(Refusals.detail(new NotFound("order"), Locale.ENGLISH))
        .isEqualTo("There is no such order");
    assertThat(Refusals.title("unavailable", CurrentLanguage.UKRAINIAN))
        .isEqualTo("Сервіс тимчасово недоступний");
  }

  /** A refusal that both doors make travels in a problem document and in a SOAP fault. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "uk"})
  void nameNoMemberOfOneDoorInARefusalOfBoth(String language) {
    ResourceBundle texts = bundle(Locale.forLanguageTag(language));
    assertThat(texts.keySet())
        .filteredOn(key -> OF_BOTH_DOORS.contains(key.replace(".detail", "")))
        .allSatisfy(
            key ->
                assertThat(texts.getString(key))
                    .doesNotContain("violations", "Idempotency-Key", "externalId"));
  }

  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle("ua.kramar.platform.refusals", language, EXACT);
  }
}
