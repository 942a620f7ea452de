package ua.kramar.correspondence.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.kramar.correspondence.FindingView;
import ua.kramar.correspondence.ForbiddenContent;
import ua.kramar.correspondence.policy.CheckedText;
import ua.kramar.correspondence.policy.ContentPolicy;
import ua.kramar.correspondence.policy.RuleCode;
import ua.kramar.correspondence.policy.Side;
import ua.kramar.correspondence.policy.Verdict;
import ua.kramar.platform.caller.CurrentLanguage;

/** Asks the content policy about texts that everybody will read (C3, C5). */
@ApplicationScoped
class PublicContent {

  @Inject private ContentPolicy policy;
  @Inject private CurrentLanguage language;

  /**
   * Whether an answer waits for a decision of the marketplace.
   *
   * @param values what a template's places stand for in it
   * @throws ForbiddenContent when it may not be written
   */
  boolean holdsAnswer(String text, Set<String> values) {
    Verdict verdict =
        policy.check(new CheckedText(text, Side.SELLER, Optional.empty(), Set.of(), values));
    if (verdict.blocks()) {
      List<FindingView> findings =
          verdict.findings().stream()
              .map(finding -> FindingView.of(finding, language.locale()))
              .toList();
      throw new ForbiddenContent(findings);
    }
    return verdict.holds();
  }

  /**
   * Whether a question waits for a decision of the marketplace. A buyer is never refused, but in
   * public what binds the shop binds the buyer too, the signs excepted: contact data would stand
   * there for everybody.
   */
  boolean holdsQuestion(String text) {
    return policy.check(new CheckedText(text, Side.SELLER)).findings().stream()
        .anyMatch(finding -> finding.rule() != RuleCode.FORBIDDEN_SIGN);
  }
}
