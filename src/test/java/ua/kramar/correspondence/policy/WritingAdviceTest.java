package ua.kramar.correspondence.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("C4")
class WritingAdviceTest {

  @Test
  void advisesAgainstWordsInCapitals() {
    assertThat(WritingAdvice.on("Увага! ТОВАР ВЖЕ ЧЕКАЄ вас."))
        .containsExactly(new Advice(Advice.Kind.CAPITALS, 7, 22));
  }

  @Test
  void leavesModelsAndAbbreviationsAlone() {
    assertThat(WritingAdvice.on("Кабель USB HDMI, модель RTX 3060, ФОП, ПДВ включено.")).isEmpty();
  }

  @Test
  void advisesAgainstSentencesOfMoreThan25Words() {
    String clear = "слово ".repeat(25).trim() + ".";
    assertThat(WritingAdvice.on(clear)).isEmpty();
    assertThat(WritingAdvice.on("Так. слово " + clear))
        .containsExactly(
            new Advice(Advice.Kind.LONG_SENTENCE, 5, 5 + "слово ".length() + clear.length() - 1));
  }

  @Test
  void isNoReasonToRefuse() {
    CheckedText text = new CheckedText("ТОВАР ВЖЕ ЧЕКАЄ НА ВАС", Side.SELLER);
    assertThat(new ContentPolicy().check(text).passes()).isTrue();
  }
}
