package ua.kramar.correspondence.policy;

import java.util.List;

/**
 * What the policy says of a text.
 *
 * @param findings by place; empty for a text that passes
 */
public record Verdict(List<Finding> findings) {

  public Verdict {
    findings = List.copyOf(findings);
  }

  /** Whether nothing stands against sending the text. */
  public boolean passes() {
    return findings.isEmpty();
  }

  /** Whether the text must not be sent. */
  public boolean blocks() {
    return has(Severity.BLOCK);
  }

  /** Whether an operator decides: nothing blocks the text, and something holds it. */
  public boolean holds() {
    return !blocks() && has(Severity.HOLD);
  }

  private boolean has(Severity severity) {
    return findings.stream().anyMatch(finding -> finding.severity() == severity);
  }
}
