package ua.kramar.correspondence.questions;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the question has no answer that could be corrected or withdrawn. */
final class QuestionNotAnswered extends Refusal {

  QuestionNotAnswered() {
    super(Kind.CONFLICT, "question-not-answered");
  }
}
