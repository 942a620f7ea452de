package ua.kramar.correspondence.questions;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.IntPredicate;
import ua.kramar.correspondence.MessageState;
import ua.kramar.correspondence.policy.Side;
import ua.kramar.correspondence.questions.QuestionTexts.Stored;
import ua.kramar.correspondence.texts.ConversationValues;
import ua.kramar.correspondence.texts.UnfilledPlaces;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.idempotency.Idempotency;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.refusals.StaleVersion;
import ua.kramar.platform.values.Text;

/** What the acting shop does about public questions (C3). Each call is one transaction. */
@Stateless
public class ShopQuestions {

  @Inject private Questions questions;
  @Inject private QuestionTexts texts;
  @Inject private PublicContent content;
  @Inject private Publication publication;
  @Inject private ConversationValues values;
  @Inject private Idempotency idempotency;
  @Inject private CurrentActor actor;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Answers a question for everybody to read, once for each key.
   *
   * @throws NotFound when the acting shop has no such question
   * @throws QuestionNotShown when it was reported to the marketplace
   * @throws QuestionAnswered when it has an answer
   * @throws AnswerOnModeration when one waits for the marketplace
   * @throws UnfilledPlaces when the text has a place of a template without its value
   * @throws ua.kramar.correspondence.ForbiddenContent when the text may not be written (C5)
   */
  public WrittenAnswer answer(long id, String key, WriteAnswer answer) {
    return idempotency
        .once("answer-question-" + id, key, answer, WrittenAnswer.class, () -> first(id, answer))
        .result();
  }

  private WrittenAnswer first(long id, WriteAnswer answer) {
    ProductQuestion at = open(id);
    if (at.answer() != null) {
      throw new QuestionAnswered();
    }
    return write(at, answer);
  }

  /**
   * Puts another answer in place of the one that is shown.
   *
   * @param admitted which versions of the question the caller has read
   * @throws QuestionNotAnswered when there is none
   * @throws StaleVersion when the question has changed
   */
  public WrittenAnswer correct(long id, IntPredicate admitted, WriteAnswer answer) {
    return write(answered(id, admitted), answer);
  }

  /**
   * Takes the shown answer away: the question waits again.
   *
   * @throws QuestionNotAnswered when there is none
   * @throws StaleVersion when the question has changed
   */
  public void withdraw(long id, IntPredicate admitted) {
    publication.withdraw(answered(id, admitted), actor.get().name());
  }

  /**
   * Asks the marketplace to decide on a question, which nobody sees until it has. No effect while
   * it decides, and when it has taken the question away.
   *
   * @throws ReportDecided when it has let the question stand before
   */
  public void report(long id, String reason) {
    ProductQuestion at = seen(id);
    if (!at.shown()) {
      return;
    }
    if (at.reportedAt() != null) {
      throw new ReportDecided();
    }
    questions.report(at, actor.get().name(), reason, clock.instant());
    texts.holdAgain(at, clock.instant());
    events.fire(new QuestionEvent.Reported(at.sellerId(), id, at.sku()));
  }

  private WrittenAnswer write(ProductQuestion at, WriteAnswer answer) {
    if (at.pending() != null) {
      throw new AnswerOnModeration();
    }
    UnfilledPlaces.refuseIn(answer.text());
    boolean held =
        content.holdsAnswer(answer.text(), values.namedInPublic(answer.templateId(), at.id()));
    int state = (held ? MessageState.ON_MODERATION : MessageState.AUTO_PASSED).id();
    long text = texts.nextId();
    String by = actor.get().name();
    texts.add(
        at.sellerId(),
        new Stored(text, at.id(), Side.SELLER, state, held, false),
        by,
        Text.normal(answer.text()),
        clock.instant());
    if (held) {
      questions.pending(at, text);
      events.fire(
          new QuestionEvent.AnswerHeld(at.sellerId(), at.id(), at.sku(), String.valueOf(text)));
    } else {
      publication.answer(at, text, by);
    }
    return new WrittenAnswer(String.valueOf(at.id()), String.valueOf(text), state);
  }

  private ProductQuestion answered(long id, IntPredicate admitted) {
    ProductQuestion at = open(id);
    if (!admitted.test(at.version())) {
      throw new StaleVersion(at.version());
    }
    if (at.answer() == null) {
      throw new QuestionNotAnswered();
    }
    return at;
  }

  private ProductQuestion open(long id) {
    ProductQuestion at = seen(id);
    if (!at.shown()) {
      throw new QuestionNotShown();
    }
    return at;
  }

  private ProductQuestion seen(long id) {
    ProductQuestion at = questions.hold(id);
    if (!at.isSeenByShop()) {
      throw new NotFound("question");
    }
    return at;
  }
}
