package ua.kramar.callbacks;

import ua.kramar.platform.refusals.Refusal;

/** Refused: nobody is called to confirm an order that is confirmed or over. */
final class NothingToConfirm extends Refusal {

  NothingToConfirm() {
    super(Kind.CONFLICT, "nothing-to-confirm");
  }
}
