package ua.kramar.callbacks;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the call-back has ended or was cancelled. */
final class CallbackIsOver extends Refusal {

  CallbackIsOver(CallbackState state) {
    super(Kind.CONFLICT, "callback-over", state.name());
    with("state", state.name());
  }
}
