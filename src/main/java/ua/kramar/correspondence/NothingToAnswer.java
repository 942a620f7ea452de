package ua.kramar.correspondence;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the buyer waits for no answer, so there is nothing to close or to reopen. */
final class NothingToAnswer extends Refusal {

  NothingToAnswer() {
    super(Kind.CONFLICT, "nothing-to-answer");
  }
}
