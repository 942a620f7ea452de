package ua.kramar.correspondence.questions;

import ua.kramar.platform.refusals.Refusal;

/** Refused: an answer waits for the marketplace to decide on it. */
final class AnswerOnModeration extends Refusal {

  AnswerOnModeration() {
    super(Kind.CONFLICT, "answer-on-moderation");
  }
}
