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
import ua.kramar.correspondence.policy.WritingAdvice;
import ua.kramar.correspondence.texts.ConversationValues;
import ua.kramar.correspondence.texts.ShopMessage;
import ua.kramar.correspondence.texts.UnfilledPlaces;
import ua.kramar.orders.view.OrderNumbers;
import ua.kramar.platform.caller.CurrentLanguage;

/** Asks the content policy about a text, with what it has to know of the conversation (C5). */
@ApplicationScoped
class MessageCheck {

  @Inject private ContentPolicy policy;
  @Inject private StoredMessages messages;
  @Inject private OrderNumbers numbers;
  @Inject private ConversationValues values;
  @Inject private CurrentLanguage language;

  /**
   * Checks a text that is to be stored.
   *
   * @throws ForbiddenContent when it must not be sent
   */
  Verdict admit(Conversation at, Side writer, String text) {
    return admitted(of(at, writer, text, Set.of()));
  }

  /**
   * Checks a text of the shop that is to be stored.
   *
   * @throws UnfilledPlaces when it has a place of a template without its value
   * @throws ForbiddenContent when it must not be sent
   */
  Verdict admit(Conversation at, ShopMessage message) {
    UnfilledPlaces.refuseIn(message.text());
    return admitted(of(at, message));
  }

  private Verdict admitted(Verdict verdict) {
    if (verdict.blocks()) {
      throw new ForbiddenContent(views(verdict));
    }
    return verdict;
  }

  /** What would become of a text of the shop, and how it could be clearer (C4). */
  CheckedMessage judge(String text, Verdict verdict) {
    List<AdviceView> advice =
        WritingAdvice.on(text).stream()
            .map(each -> AdviceView.of(each, text, language.locale()))
            .toList();
    return new CheckedMessage(judgement(verdict), views(verdict), advice);
  }

  Verdict of(Conversation at, ShopMessage message) {
    Set<String> inserted = values.named(message.templateId(), at.id(), at.order());
    return of(at, Side.SELLER, message.text(), inserted);
  }

  private Verdict of(Conversation at, Side writer, String text, Set<String> inserted) {
    Set<String> own = own(at.sellerId(), at.order());
    return policy.check(new CheckedText(text, writer, messages.lastOf(at, writer), own, inserted));
  }

  /** Of the first message about an order, or of one that is about nothing yet. */
  Verdict ofFirst(Long seller, Long order, ShopMessage message) {
    Set<String> inserted =
        order == null ? Set.of() : values.named(message.templateId(), null, order);
    return policy.check(
        new CheckedText(
            message.text(), Side.SELLER, Optional.empty(), own(seller, order), inserted));
  }

  /** Of the answer to a public question. */
  Verdict ofAnswer(long question, ShopMessage message) {
    return policy.check(
        new CheckedText(
            message.text(),
            Side.SELLER,
            Optional.empty(),
            Set.of(),
            values.namedInPublic(message.templateId(), question)));
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
