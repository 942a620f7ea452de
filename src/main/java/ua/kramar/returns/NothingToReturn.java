package ua.kramar.returns;

import ua.kramar.platform.refusals.Refusal;

/** Refused: all that could come back does so already. */
final class NothingToReturn extends Refusal {

  NothingToReturn() {
    super(Kind.CONFLICT, "nothing-to-return");
  }
}
