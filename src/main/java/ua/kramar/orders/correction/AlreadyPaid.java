package ua.kramar.orders.correction;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the order is paid, so how it is paid no longer changes. */
final class AlreadyPaid extends Refusal {

  AlreadyPaid() {
    super(Kind.CONFLICT, "already-paid");
  }
}
