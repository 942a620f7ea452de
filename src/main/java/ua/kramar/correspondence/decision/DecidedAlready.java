package ua.kramar.correspondence.decision;

import ua.kramar.platform.refusals.Refusal;

/** Refused: another operator has decided on the text, and otherwise. */
public final class DecidedAlready extends Refusal {

  public DecidedAlready() {
    super(Kind.CONFLICT, "decided-already");
  }
}
