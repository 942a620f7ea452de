package ua.kramar.platform.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTest {

  @Test
  void composesLetters() {
    assertThat(Text.normal("Каи\u0306і\u0308в")).isEqualTo("Кай\u0457в");
  }

  @Test
  void removesBlanksOfEveryKindAtTheEndsOnly() {
    assertThat(Text.normal("\u00a0\u3000 Ван\u00a0 Дам\u2009\t")).isEqualTo("Ван\u00a0 Дам");
    assertThat(Text.normal("\u00a0")).isEmpty();
  }

  @Test
  void keepsTheApostropheAsItIsWritten() {
    assertThat(Text.normal("Прокоп’юк")).isEqualTo("Прокоп’юк");
  }

  @Test
  void countsCharacters() {
    assertThat(Text.length("😀".repeat(60))).isEqualTo(60);
  }
}
