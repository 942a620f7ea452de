package ua.kramar.platform.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.kramar.platform.refusals.Invalid;

class CursorTest {

  @Test
  void isReadBackAsItWasGivenOut() {
    Cursor cursor = Cursor.of(1_763_766_000_000_000L, 500_000_001L);

    assertThat(Cursor.parse(cursor.toString(), 2)).isEqualTo(cursor);
  }

  @Test
  void canStandInAnAddress() {
    assertThat(Cursor.of(Long.MAX_VALUE, -1L).toString()).matches("[A-Za-z0-9_-]+");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "MQ", "MS4yLjM", "!!!!", "MS54", "99999999999999999999.1"})
  void refusesWhatNoListGaveOut(String text) {
    assertThatThrownBy(() -> Cursor.parse(text, 2)).isInstanceOf(Invalid.class);
  }
}
