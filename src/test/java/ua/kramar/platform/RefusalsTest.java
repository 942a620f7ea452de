package ua.kramar.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.junit.jupiter.api.Test;

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

  @Test
  void areNamedByTheRuleThatTheyDefend() {
    JavaClasses server =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("ua.kramar");
    assertThat(server.stream().filter(c -> c.isAssignableTo(Refusal.class)))
        .hasSizeGreaterThan(15)
        .noneMatch(c -> c.getSimpleName().endsWith("Exception"));
  }

  private static ResourceBundle bundle(Locale language) {
    return ResourceBundle.getBundle("ua.kramar.platform.refusals", language, EXACT);
  }
}
