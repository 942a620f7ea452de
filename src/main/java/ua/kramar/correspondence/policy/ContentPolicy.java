package ua.kramar.correspondence.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Checks the texts of messages (C5). Needs time in proportion to their length; keeps nothing. */
@ApplicationScoped
public class ContentPolicy {

  /** Says which rules the text breaks, and where. Never refuses a text, however odd it is. */
  public Verdict check(CheckedText checked) {
    List<Finding> findings = new ArrayList<>();
    if (checked.writer() == Side.SELLER) {
      signs(checked.text(), findings);
    }
    return new Verdict(findings);
  }

  private static void signs(String text, List<Finding> findings) {
    for (int i = 0; i < text.length(); i++) {
      if ("=+<>".indexOf(text.charAt(i)) >= 0) {
        findings.add(
            new Finding(
                RuleCode.FORBIDDEN_SIGN, i, i + 1, text.substring(i, i + 1), Severity.BLOCK));
      }
    }
  }
}
