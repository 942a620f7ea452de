package ua.kramar.journal;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the shop has as many consumers of events as it can have. */
final class TooManyConsumers extends Refusal {

  TooManyConsumers(int most) {
    super(Kind.CONFLICT, "too-many-consumers", most);
  }
}
