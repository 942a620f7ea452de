package ua.kramar.correspondence.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import ua.kramar.HostileText;

/** Whatever is written: the policy answers, and names places that are in the text. */
@Tag("C5")
class HostileContentTest {

  private static final List<String> PIECES =
      List.of(
          "067",
          "45-67",
          "нуль",
          "сто",
          " ",
          ".",
          "@",
          "крапка",
          "com",
          "ua",
          "_",
          "x*й",
          "бля",
          "т",
          "г",
          "О",
          "\u0336",
          "\u200b",
          "😀",
          "\n",
          "=",
          "hundred",
          "три",
          "трійки",
          "gmail",
          "телеграм",
          "п'ять",
          "'",
          "www",
          "://",
          "/",
          "знижка",
          "\ud800",
          "00",
          "+",
          "****");

  private final ContentPolicy policy = new ContentPolicy();
  private final ContentPolicy anotherNodes = new ContentPolicy();

  @Property(tries = 500)
  void answersToAnyText(
      @ForAll(supplier = HostileText.class) String text,
      @ForAll(supplier = HostileText.class) String previous) {
    check(text, previous);
  }

  @Property(tries = 1000)
  void answersToAnyMixtureOfWhatItLooksFor(
      @ForAll @From("mixtures") String text, @ForAll @From("mixtures") String previous) {
    check(text, previous);
  }

  private void check(String text, String previous) {
    for (Side writer : Side.values()) {
      CheckedText checked =
          new CheckedText(text, writer, Optional.of(previous), Set.of("+380671234567", ""));
      Verdict verdict = policy.check(checked);
      // Each node has a checker of its own, and has checked other texts before.
      assertThat(anotherNodes.check(checked)).isEqualTo(verdict);
      assertThat(verdict.findings())
          .allSatisfy(
              finding -> {
                assertThat(finding.start()).isNotNegative().isLessThan(finding.end());
                assertThat(finding.end()).isLessThanOrEqualTo(text.length());
                assertThat(finding.fragment())
                    .isEqualTo(text.substring(finding.start(), finding.end()));
              });
    }
  }

  @Property(tries = 500)
  void advisesOnPlacesOfTheText(@ForAll @From("mixtures") String text) {
    assertThat(WritingAdvice.on(text))
        .allSatisfy(
            advice -> {
              assertThat(advice.start()).isNotNegative().isLessThan(advice.end());
              assertThat(advice.end()).isLessThanOrEqualTo(text.length());
            })
        .isEqualTo(WritingAdvice.on(text));
  }

  @Provide
  Arbitrary<String> mixtures() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMaxSize(60)
        .map(pieces -> pieces.stream().collect(Collectors.joining()));
  }
}
