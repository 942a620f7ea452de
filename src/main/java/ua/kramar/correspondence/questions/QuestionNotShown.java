package ua.kramar.correspondence.questions;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the shop reported the question to the marketplace, so nobody would read an answer. */
final class QuestionNotShown extends Refusal {

  QuestionNotShown() {
    super(Kind.CONFLICT, "question-not-shown");
  }
}
