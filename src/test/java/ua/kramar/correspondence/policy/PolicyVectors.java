package ua.kramar.correspondence.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
  record Score(double recall, double precision) {}

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

  Score score(ContentPolicy policy) {
    int expected = 0;
    int hits = 0;
    int found = 0;
    int right = 0;
    for (Vector vector : vectors) {
      List<Finding> findings = policy.check(vector.text()).findings();
      String text = vector.text().text();
      expected += vector.expected().size();
      found += findings.size();
      for (Expected each : vector.expected()) {
        hits += findings.stream().anyMatch(finding -> each.isFoundBy(finding, text)) ? 1 : 0;
      }
      for (Finding finding : findings) {
        right += vector.expected().stream().anyMatch(each -> each.isFoundBy(finding, text)) ? 1 : 0;
      }
    }
    return new Score((double) hits / expected, (double) right / found);
  }
}
