package ua.kramar.webhooks.log;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the delivery has ended, so that there is nothing to leave out. */
final class NotSkippable extends Refusal {

  NotSkippable() {
    super(Kind.CONFLICT, "webhook-delivery-ended");
  }
}
