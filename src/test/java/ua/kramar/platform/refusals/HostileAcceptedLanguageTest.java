package ua.kramar.platform.refusals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import ua.kramar.HostileText;
import ua.kramar.platform.caller.CurrentLanguage;

class HostileAcceptedLanguageTest {

  @Property
  void takesWhatCannotBeReadForNoPreference(@ForAll(supplier = HostileText.class) String header) {
    assertThat(AcceptedLanguage.of(header)).isIn(CurrentLanguage.UKRAINIAN, Locale.ENGLISH);
  }

  /** What looks like a header. */
  @Property
  void readsAnyMixtureOfTheSignsOfTheHeader(
      @ForAll @StringLength(max = 40) @CharRange(from = '*', to = 'z') String header) {
    assertThat(AcceptedLanguage.of(header)).isIn(CurrentLanguage.UKRAINIAN, Locale.ENGLISH);
  }

  @Example
  void choosesByWeight() {
    assertThat(AcceptedLanguage.of("de, en-GB;q=0.9, uk;q=0.8")).isEqualTo(Locale.ENGLISH);
    assertThat(AcceptedLanguage.of("en;q=0.5, uk")).isEqualTo(CurrentLanguage.UKRAINIAN);
    assertThat(AcceptedLanguage.of("en ; q=1.0")).isEqualTo(Locale.ENGLISH);
    for (String none :
        new String[] {null, "", "-", "*", "de", ";;;", "uk;q=9", "en;q=abc", "en;q=0"}) {
      assertThat(AcceptedLanguage.of(none)).as(none).isEqualTo(CurrentLanguage.UKRAINIAN);
    }
  }
}
