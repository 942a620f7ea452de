package ua.kramar.platform.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.junit.jupiter.api.Test;
import ua.kramar.platform.caller.CurrentLanguage;

class RefusalsTest {

  private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_DEFAULT);

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

  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle("ua.kramar.platform.refusals", language, EXACT);
  }
}
