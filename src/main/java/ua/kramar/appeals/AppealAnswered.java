package ua.kramar.appeals;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the appeal has an answer; the shop answers again when the call centre asks again. */
final class AppealAnswered extends Refusal {

  AppealAnswered() {
    super(Kind.CONFLICT, "appeal-answered");
  }
}
