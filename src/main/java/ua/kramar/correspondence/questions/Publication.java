package ua.kramar.correspondence.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import ua.kramar.buyers.Buyers;
import ua.kramar.buyers.Contact;
import ua.kramar.correspondence.ReplyTerm;
import ua.kramar.orders.OrderEvent.BuyerRef;
import ua.kramar.platform.events.DomainEvent;

/**
 * The moment in which everybody gets to see a question or an answer: it starts or stops the clock
 * of the answer (C4), and is told of. The caller holds the question.
 */
@ApplicationScoped
class Publication {

  @Inject private Questions questions;
  @Inject private QuestionTexts texts;
  @Inject private ReplyTerm term;
  @Inject private Buyers buyers;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  void show(ProductQuestion at) {
    Instant now = clock.instant();
    Instant due = term.due(at.sellerId(), now);
    questions.show(at, now, due);
    events.fire(
        at.reportedAt() == null
            ? new QuestionEvent.Asked(at.sellerId(), at.id(), at.sku(), due)
            : new QuestionEvent.ReportDecided(at.sellerId(), at.id(), at.sku(), true));
  }

  /**
   * Shows an answer, in place of the one before if there is one.
   *
   * @param by who replaces that
   */
  void answer(ProductQuestion at, long answer, String by) {
    Instant now = clock.instant();
    if (at.answer() != null) {
      texts.end(at, at.answer(), by, now);
    }
    questions.answer(at, answer, now);
    String id = String.valueOf(answer);
    events.fire(
        at.answer() == null
            ? new QuestionEvent.Answered(at.sellerId(), at.id(), at.sku(), id, buyer(at))
            : new QuestionEvent.AnswerCorrected(at.sellerId(), at.id(), at.sku(), id));
  }

  void withdraw(ProductQuestion at, String by) {
    Instant now = clock.instant();
    texts.end(at, at.answer(), by, now);
    questions.unanswer(at, now, term.due(at.sellerId(), now));
    events.fire(new QuestionEvent.AnswerWithdrawn(at.sellerId(), at.id(), at.sku()));
  }

  private BuyerRef buyer(ProductQuestion at) {
    boolean reachable =
        buyers.contact(at.sellerId(), at.buyer()).filter(Contact::reachable).isPresent();
    return new BuyerRef(at.buyer(), reachable);
  }
}
