package ua.kramar.callbacks;

import ua.kramar.platform.refusals.Refusal;

/**
 * Refused: the caller's lease of the call-back has ended, and another agent has taken it, or its
 * result has been reported. A call that was made all the same is reported by the order's number.
 */
final class CallbackTaken extends Refusal {

  CallbackTaken() {
    super(Kind.CONFLICT, "callback-taken");
  }
}
