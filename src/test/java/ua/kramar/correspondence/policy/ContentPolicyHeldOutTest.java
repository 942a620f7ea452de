package ua.kramar.correspondence.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures the policy on texts that nobody has tuned it on. It tells two numbers of each rule and
 * never which texts fail, so that they stay of use.
 */
@Tag("C5")
class ContentPolicyHeldOutTest {

  private static final double RECALL = 0.95;

  private static final double PRECISION = 0.98;

  @Test
  void findsWhatShallBeFoundAndLittleElse() {
    PolicyVectors.Scores scores = PolicyVectors.read("held-out.json").score(new ContentPolicy());
    scores.ofRules().forEach((rule, score) -> print(rule.name(), score));
    print("all", scores.all());
    assertThat(scores.all().recall()).as("recall").isGreaterThanOrEqualTo(RECALL);
    assertThat(scores.all().precision()).as("precision").isGreaterThanOrEqualTo(PRECISION);
  }

  private static void print(String what, PolicyVectors.Score score) {
    System.out.printf(
        Locale.ROOT,
        "content policy on held-out texts: %-14s recall %.3f precision %.3f%n",
        what,
        score.recall(),
        score.precision());
  }
}
