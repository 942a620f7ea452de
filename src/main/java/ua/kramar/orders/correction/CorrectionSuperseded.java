package ua.kramar.orders.correction;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the order is no longer as the correction left it, which can so not be undone. */
final class CorrectionSuperseded extends Refusal {

  CorrectionSuperseded() {
    super(Kind.CONFLICT, "correction-superseded");
  }
}
