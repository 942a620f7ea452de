package ua.kramar.orders.waiting;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the goods of an order that is being delivered or has ended are not waited for. */
final class WaitingTooLate extends Refusal {

  WaitingTooLate() {
    super(Kind.CONFLICT, "waiting-too-late");
  }
}
