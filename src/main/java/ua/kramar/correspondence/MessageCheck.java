package ua.kramar.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.kramar.correspondence.CheckedMessage.Judgement;
import ua.kramar.correspondence.policy.CheckedText;
import ua.kramar.correspondence.policy.ContentPolicy;
import ua.kramar.correspondence.policy.Finding;
import ua.kramar.correspondence.policy.Side;
import ua.kramar.correspondence.policy.Verdict;
import ua.kramar.orders.view.OrderNumbers;
import ua.kramar.platform.caller.CurrentLanguage;

/** Asks the content policy about a text, with what it has to know of the conversation (C5). */
@ApplicationScoped
class MessageCheck {

  @Inject private ContentPolicy policy;
  @Inject private StoredMessages messages;
  @Inject private OrderNumbers numbers;
  @Inject private CurrentLanguage language;

  /**
   * Checks a text that is to be stored.
   *
   * @throws ForbiddenContent when it must not be sent
   */
  Verdict admit(Conversation at, Side writer, String text) {
    Verdict verdict = of(at, writer, text);
    if (verdict.blocks()) {
      throw new ForbiddenContent(views(verdict));
    }
    return verdict;
  }

  /** What would become of a text of the shop. */
  CheckedMessage judge(Verdict verdict) {
    return new CheckedMessage(judgement(verdict), views(verdict));
  }

  Verdict of(Conversation at, Side writer, String text) {
    return policy.check(
        new CheckedText(text, writer, messages.lastOf(at, writer), own(at.sellerId(), at.order())));
  }

  /** Of the first message about an order, or of one that is about nothing yet. */
  Verdict ofFirst(Long seller, Long order, String text) {
    return policy.check(new CheckedText(text, Side.SELLER, Optional.empty(), own(seller, order)));
  }

  private Set<String> own(Long seller, Long order) {
    return order == null ? Set.of() : new HashSet<>(numbers.of(seller, order));
  }

  private static Judgement judgement(Verdict verdict) {
    if (verdict.blocks()) {
      return Judgement.BLOCK;
    }
    return verdict.holds() ? Judgement.HOLD : Judgement.PASS;
  }

  private List<FindingView> views(Verdict verdict) {
    return verdict.findings().stream().map(this::view).toList();
  }

  private FindingView view(Finding finding) {
    return FindingView.of(finding, language.locale());
  }
}
