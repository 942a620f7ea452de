package ua.kramar.correspondence.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Texts with what the policy shall say of each, from {@code content-policy}. */
record PolicyVectors(List<Vector> vectors) {

  /**
   * A text and its verdict.
   *
   * @param expected rule and fragment of what shall be found
   */
  record Vector(String id, CheckedText text, String verdict, List<Expected> expected) {}

  /** A place that shall be found: any finding of the rule that overlaps the fragment does. */
  record Expected(RuleCode rule, String fragment) {

    boolean isFoundBy(Finding finding, String text) {
      if (finding.rule() != rule) {
        return false;
      }
      for (int at = text.indexOf(fragment); at >= 0; at = text.indexOf(fragment, at + 1)) {
        if (finding.start() < at + fragment.length() && at < finding.end()) {
          return true;
        }
      }
      return false;
    }
  }

  /** How much of what shall be found was found, and how much of what was found shall be. */
  static final class Score {

    private int expected;
    private int hits;
    private int found;
    private int right;

    double recall() {
      return expected == 0 ? 1 : (double) hits / expected;
    }

    double precision() {
      return found == 0 ? 1 : (double) right / found;
    }

    private void shallFind(boolean hit) {
      expected++;
      hits += hit ? 1 : 0;
    }

    private void finds(boolean shall) {
      found++;
      right += shall ? 1 : 0;
    }
  }

  /** The scores of each rule, and of all together. */
  record Scores(Score all, Map<RuleCode, Score> ofRules) {}

  static PolicyVectors read(String file) {
    try (InputStream in = PolicyVectors.class.getResourceAsStream("/content-policy/" + file)) {
      List<Vector> vectors = new ArrayList<>();
      new ObjectMapper().readTree(in).forEach(node -> vectors.add(vector(node)));
      return new PolicyVectors(vectors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Vector vector(JsonNode node) {
    Set<String> own = new HashSet<>();
    node.path("own").forEach(numbers -> numbers.forEach(number -> own.add(number.asText())));
    List<Expected> expected = new ArrayList<>();
    node.get("findings")
        .forEach(
            finding ->
                expected.add(
                    new Expected(
                        RuleCode.valueOf(finding.get("rule").asText()),
                        finding.get("fragment").asText())));
    return new Vector(
        node.get("id").asText(),
        new CheckedText(
            node.get("text").asText(),
            node.get("author").asText().equals("buyer") ? Side.BUYER : Side.SELLER,
            Optional.ofNullable(node.get("previous")).map(JsonNode::asText),
            own),
        node.get("verdict").asText(),
        expected);
  }

  Scores score(ContentPolicy policy) {
    Score all = new Score();
    Map<RuleCode, Score> ofRules = new EnumMap<>(RuleCode.class);
    for (RuleCode rule : RuleCode.values()) {
      ofRules.put(rule, new Score());
    }
    for (Vector vector : vectors) {
      List<Finding> findings = policy.check(vector.text()).findings();
      String text = vector.text().text();
      for (Expected each : vector.expected()) {
        boolean hit = findings.stream().anyMatch(finding -> each.isFoundBy(finding, text));
        all.shallFind(hit);
        ofRules.get(each.rule()).shallFind(hit);
      }
      for (Finding finding : findings) {
        boolean shall = vector.expected().stream().anyMatch(each -> each.isFoundBy(finding, text));
        all.finds(shall);
        ofRules.get(finding.rule()).finds(shall);
      }
    }
    return new Scores(all, ofRules);
  }
}
