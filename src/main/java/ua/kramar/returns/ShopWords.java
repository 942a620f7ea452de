package ua.kramar.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import ua.kramar.correspondence.FindingView;
import ua.kramar.correspondence.ForbiddenContent;
import ua.kramar.correspondence.policy.CheckedText;
import ua.kramar.correspondence.policy.ContentPolicy;
import ua.kramar.correspondence.policy.Side;
import ua.kramar.correspondence.policy.Verdict;
import ua.kramar.orders.view.OrderNumbers;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.values.Text;

/** What a shop says to the buyer of a return goes by the rules of messages (C5). */
@ApplicationScoped
class ShopWords {

  @Inject private ContentPolicy policy;
  @Inject private OrderNumbers numbers;
  @Inject private CurrentLanguage language;

  /**
   * Checks a comment as it was sent.
   *
   * @param required whether something must be said
   * @return its normal form; null for none
   * @throws Invalid when nothing is said
   * @throws ForbiddenContent when it may not be written. Nobody decides on what is doubtful, so
   *     that is refused too
   */
  String checked(Return of, String comment, boolean required) {
    String normal = Text.normalOrNull(comment);
    if (normal == null) {
      if (required) {
        throw new Invalid("comment", "must-say-why");
      }
      return null;
    }
    Set<String> own = new HashSet<>(numbers.of(of.order().sellerId(), of.order().number()));
    own.add(String.valueOf(of.id()));
    if (of.waybill() != null) {
      own.add(of.waybill().number());
    }
    Verdict verdict = policy.check(new CheckedText(comment, Side.SELLER, Optional.empty(), own));
    if (!verdict.passes()) {
      throw new ForbiddenContent(
          verdict.findings().stream()
              .map(finding -> FindingView.of(finding, language.locale()))
              .toList());
    }
    return normal;
  }
}
