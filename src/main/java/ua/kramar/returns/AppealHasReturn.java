package ua.kramar.returns;

import ua.kramar.platform.refusals.Refusal;

/** Refused: a return was opened for the appeal already. */
final class AppealHasReturn extends Refusal {

  AppealHasReturn() {
    super(Kind.CONFLICT, "appeal-has-return");
  }
}
