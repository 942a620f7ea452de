package ua.kramar.correspondence.questions;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the question has an answer, which can be corrected. */
final class QuestionAnswered extends Refusal {

  QuestionAnswered() {
    super(Kind.CONFLICT, "question-answered");
  }
}
