package ua.kramar.correspondence.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("C5")
class ContentPolicyTest {

  private final ContentPolicy policy = new ContentPolicy();

  @ParameterizedTest
  @ValueSource(strings = {"vectors.json", "own.json"})
  void saysOfEveryTextForTuningWhatItShall(String file) {
    assertThat(PolicyVectors.read(file).vectors())
        .hasSizeGreaterThan(600)
        .allSatisfy(
            vector -> {
              Verdict verdict = policy.check(vector.text());
              assertThat(verdict(verdict)).as(vector.id()).isEqualTo(vector.verdict());
              assertThat(vector.expected())
                  .as(vector.id())
                  .allMatch(
                      expected ->
                          verdict.findings().stream()
                              .anyMatch(f -> expected.isFoundBy(f, vector.text().text())));
            });
  }

  private static String verdict(Verdict verdict) {
    return verdict.blocks() ? "BLOCK" : verdict.holds() ? "HOLD" : "PASS";
  }

  @Test
  void namesThePlaceInTheTextAsItWasTyped() {
    String text = "Дзвоніть 📞 0\u200b67 123-45-67!";
    assertThat(policy.check(new CheckedText(text, Side.SELLER)).findings())
        .containsExactly(
            new Finding(RuleCode.PHONE, 12, 26, "0\u200b67 123-45-67", Severity.BLOCK));
  }

  @Test
  void findsANumberThatIsSplitOverTwoMessages() {
    CheckedText second =
        new CheckedText("45-67, чекаю", Side.SELLER, Optional.of("Мій номер 067 123"), Set.of());
    assertThat(policy.check(second).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo(RuleCode.PHONE);
              assertThat(finding.fragment()).isEqualTo("45-67");
              assertThat(finding.start()).isZero();
            });
  }

  @Test
  void letsTheNumbersOfTheConversationPassInAnyForm() {
    Set<String> own = Set.of("+380671234567", "20450712345678", "0501234567");
    assertThat(
            List.of(
                "Ваш телефон 067 123-45-67?",
                "ТТН 2045 0712 3456 78",
                "Замовлення 0501234567 зібрано"))
        .allMatch(
            text ->
                policy.check(new CheckedText(text, Side.SELLER, Optional.empty(), own)).passes());
  }

  @Test
  void bindsSellersWithContactDataAndHoldsInsultsOfBuyers() {
    String text = "Дебіли, мій номер 0671234567, пошта a.b@ukr.net =)";
    assertThat(policy.check(new CheckedText(text, Side.SELLER)).blocks()).isTrue();
    Verdict buyers = policy.check(new CheckedText(text, Side.BUYER));
    assertThat(buyers.blocks()).isFalse();
    assertThat(buyers.holds()).isTrue();
    assertThat(buyers.findings()).extracting(Finding::fragment).containsExactly("Дебіли");
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleHasItsWordsInBothLanguages(RuleCode rule) {
    assertThat(rule.label(Locale.forLanguageTag("uk"))).isNotBlank();
    assertThat(rule.advice(Locale.forLanguageTag("uk"))).isNotBlank();
    assertThat(rule.label(Locale.ENGLISH)).isNotBlank().isNotEqualTo(rule.label(Locale.ROOT));
    assertThat(rule.advice(Locale.ENGLISH)).isNotBlank();
  }
}
