package ua.kramar.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTextTest {

  @ParameterizedTest
  @CsvSource({"P3D, PT72H", "' PT36H ', PT36H", "P180D, PT4320H"})
  void aTermIsADuration(String text, Duration term) {
    assertThat(SettingText.term("kramar.term.shipment", text)).isEqualTo(term);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "3", "3 days", "P1M", "PT0S", "-P3D", "P181D"})
  void refusesATextThatIsNoTerm(String text) {
    assertThatThrownBy(() -> SettingText.term("kramar.term.shipment", text))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("kramar.term.shipment");
  }

  @Test
  void aFlagIsTrueOrFalse() {
    assertThat(SettingText.flag("kramar.martial.law", "true ")).isTrue();
    assertThat(SettingText.flag("kramar.martial.law", "false")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yes", "TRUE", "0"})
  void refusesATextThatIsNoFlag(String text) {
    assertThatThrownBy(() -> SettingText.flag("kramar.martial.law", text))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("kramar.martial.law");
  }
}
