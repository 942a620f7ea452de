package ua.kramar.correspondence.questions;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import ua.kramar.correspondence.decision.RejectionRule;
import ua.kramar.orders.OrderEvent.BuyerRef;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventType;
import ua.kramar.platform.events.Subject;

/**
 * An event of a public question. Contains ids only, never what was written.
 *
 * <p>{@code sku} is the number of the article that the question is about.
 */
public sealed interface QuestionEvent extends DomainEvent {

  /** The kind of subject of all events about public questions. */
  String SUBJECT = "product-question";

  @JsonIgnore
  long question();

  @Override
  default Subject subject() {
    return new Subject(SUBJECT, String.valueOf(question()));
  }

  /**
   * A buyer asked, and everybody can read it: not before the marketplace let it pass.
   *
   * @param replyDueAt until when the shop should answer (C4)
   */
  @EventType("product-question.asked")
  record Asked(@JsonIgnore long sellerId, @JsonIgnore long question, String sku, Instant replyDueAt)
      implements QuestionEvent {}

  /**
   * The shop answered, and everybody can read it.
   *
   * @param answer its id
   */
  @EventType("product-question.answered")
  record Answered(
      @JsonIgnore long sellerId,
      @JsonIgnore long question,
      String sku,
      String answer,
      BuyerRef buyer)
      implements QuestionEvent {}

  /** Another answer stands in place of the one before. */
  @EventType("product-question.answer-corrected")
  record AnswerCorrected(
      @JsonIgnore long sellerId, @JsonIgnore long question, String sku, String answer)
      implements QuestionEvent {}

  /** The shop withdrew its answer: the question waits again. */
  @EventType("product-question.answer-withdrawn")
  record AnswerWithdrawn(@JsonIgnore long sellerId, @JsonIgnore long question, String sku)
      implements QuestionEvent {}

  /** An answer is not shown before the marketplace has decided on it. */
  @EventType("product-question.answer-held")
  record AnswerHeld(@JsonIgnore long sellerId, @JsonIgnore long question, String sku, String answer)
      implements QuestionEvent {}

  /** The marketplace refused an answer. */
  @EventType("product-question.answer-rejected")
  record AnswerRejected(
      @JsonIgnore long sellerId,
      @JsonIgnore long question,
      String sku,
      String answer,
      RejectionRule rule)
      implements QuestionEvent {}

  /** The shop reported a question to the marketplace: nobody sees it until that decides. */
  @EventType("product-question.reported")
  record Reported(@JsonIgnore long sellerId, @JsonIgnore long question, String sku)
      implements QuestionEvent {}

  /**
   * The marketplace decided on a question that the shop had reported.
   *
   * @param shown whether everybody can read it again
   */
  @EventType("product-question.report-decided")
  record ReportDecided(
      @JsonIgnore long sellerId, @JsonIgnore long question, String sku, boolean shown)
      implements QuestionEvent {}
}
