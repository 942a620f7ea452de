package ua.kramar.platform.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegibleTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Прокопʼюк",
        "Ґалаґан-Їжакевич",
        "O\u2019Connor",
        "рядок\n\tрядок",
        "по\u00a0батькові",
        "пере\u00adвезення",
        "е\u0301",
        "😀😀",
        "👩\u200d👩\u200d👧",
        "👩🏽\u200d🚀",
        "❤\ufe0f\u200d🔥",
        "\ud83e\udee8",
        "می\u200cخواهم",
        "क्\u200dष",
        "李"
      })
  void acceptsTextThatIsSeen(String text) {
    assertThat(new LegibleText(text).isLegible()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"а\tб", "а\nб", "а\r\nб", "а\rб", "а\u2028б", "а\u2029б", "а\u0085б", "а\u000bб"})
  void tellsSeveralLinesFromOne(String text) {
    assertThat(new LegibleText(text).isOneLine()).isFalse();
    assertThat(new LegibleText(text.replaceAll("\\R|\t", "\u00a0 ")).isOneLine()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u200b",
        "Пет\u200bренко",
        "Пет\u200dренко",
        "Пет\u200cренко",
        "\u2060",
        "\ufeffПетренко",
        "\u200eПетренко",
        "\u061cПетренко",
        "abc\u202ecba",
        "\u2066Петренко\u2069",
        "\u3164",
        "\u115f",
        "\uffa0",
        "\u2800",
        "\u034f",
        "\u0301",
        "а \u0301",
        "о\u0301\u0302\u0303\u0304\u0305",
        "\ufe0f",
        "\ue000",
        "\udb80\udc00",
        "\udb40\udc41",
        "\u0378",
        "\ufffc",
        "\u0085",
        "а\u0007",
        "\u00ad",
        "Петренко\u200d"
      })
  void refusesTextThatShowsNothingOrDeceives(String text) {
    assertThat(new LegibleText(text).isLegible()).isFalse();
  }
}
