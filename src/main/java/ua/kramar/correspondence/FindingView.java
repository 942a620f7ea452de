package ua.kramar.correspondence;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.correspondence.policy.Finding;
import ua.kramar.correspondence.policy.RuleCode;
import ua.kramar.correspondence.policy.Severity;

/**
 * A place of a text that breaks the content policy (C5).
 *
 * @param from index of the first character in the text as it was sent, from 0, in UTF-16 units as
 *     JavaScript and Java count them
 * @param to index behind the last one
 * @param label the rule in words of the caller's language
 * @param advice what to do about it, in that language
 */
@Schema(name = "ContentFinding")
public record FindingView(
    RuleCode rule,
    int from,
    int to,
    String fragment,
    Severity severity,
    String label,
    String advice) {

  /** A finding of the policy, in words of the language. */
  public static FindingView of(Finding finding, Locale language) {
    return new FindingView(
        finding.rule(),
        finding.start(),
        finding.end(),
        finding.fragment(),
        finding.severity(),
        finding.rule().label(language),
        finding.rule().advice(language));
  }
}
