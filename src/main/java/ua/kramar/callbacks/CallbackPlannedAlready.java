package ua.kramar.callbacks;

import ua.kramar.platform.refusals.Refusal;

/** Refused: a call-back about the same matter of the order is planned, and one is enough. */
final class CallbackPlannedAlready extends Refusal {

  CallbackPlannedAlready() {
    super(Kind.CONFLICT, "callback-planned-already");
  }
}
