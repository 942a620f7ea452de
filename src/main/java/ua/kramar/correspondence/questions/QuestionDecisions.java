package ua.kramar.correspondence.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ua.kramar.correspondence.MessageState;
import ua.kramar.correspondence.decision.DecidedAlready;
import ua.kramar.correspondence.decision.Decision;
import ua.kramar.correspondence.policy.Side;
import ua.kramar.correspondence.questions.QuestionTexts.Stored;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.refusals.NotFound;

/** Decisions of the marketplace on held questions and answers. */
@ApplicationScoped
public class QuestionDecisions {

  @Inject private Questions questions;
  @Inject private QuestionTexts texts;
  @Inject private Publication publication;
  @Inject private CurrentActor actor;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Decides on a text, in the caller's transaction; again, it has no effect.
   *
   * @param id of the text: a question has that of its first one
   * @return the shop whose question it is; empty when that was decided so before
   * @throws NotFound when no text with the id waited for a decision
   * @throws DecidedAlready when it was decided otherwise
   */
  public Optional<Long> decide(long id, Decision decision) {
    ProductQuestion at = questions.hold(held(id).question());
    Stored text = held(id);
    if (!text.waits()) {
      if (text.state() != MessageState.of(decision).id()) {
        throw new DecidedAlready();
      }
      return Optional.empty();
    }
    texts.decide(text, decision, actor.get().name(), clock.instant());
    if (text.side() == Side.BUYER) {
      decideOnQuestion(at, decision);
    } else {
      decideOnAnswer(at, text, decision);
    }
    return Optional.of(at.sellerId());
  }

  private Stored held(long id) {
    return texts.find(id).filter(Stored::held).orElseThrow(() -> new NotFound("question"));
  }

  private void decideOnQuestion(ProductQuestion at, Decision decision) {
    if (decision.pass()) {
      publication.show(at);
      return;
    }
    questions.changed(at);
    if (at.reportedAt() != null) {
      events.fire(new QuestionEvent.ReportDecided(at.sellerId(), at.id(), at.sku(), false));
    }
  }

  private void decideOnAnswer(ProductQuestion at, Stored answer, Decision decision) {
    if (decision.pass()) {
      publication.answer(at, answer.id(), actor.get().name());
      return;
    }
    questions.pending(at, null);
    events.fire(
        new QuestionEvent.AnswerRejected(
            at.sellerId(), at.id(), at.sku(), String.valueOf(answer.id()), decision.rule()));
  }
}
