package ua.kramar.callbacks;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the number is shown to the agent who holds the call-back, and this lease has ended. */
final class CallbackNotHeld extends Refusal {

  CallbackNotHeld() {
    super(Kind.CONFLICT, "callback-not-held");
  }
}
