package ua.kramar.correspondence.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ua.kramar.correspondence.FindingView;
import ua.kramar.correspondence.policy.CheckedText;
import ua.kramar.correspondence.policy.ContentPolicy;
import ua.kramar.correspondence.policy.Side;
import ua.kramar.platform.caller.CurrentLanguage;

/** What the content policy says of a held text, to an operator. */
@ApplicationScoped
class PolicyFindings {

  @Inject private ContentPolicy policy;
  @Inject private CurrentLanguage language;

  List<FindingView> of(String text, Side side) {
    return policy.check(new CheckedText(text, side)).findings().stream()
        .map(finding -> FindingView.of(finding, language.locale()))
        .toList();
  }
}
