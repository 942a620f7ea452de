package ua.kramar.webhooks.endpoints;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the shop has as many endpoints as it can have. */
final class TooManyWebhooks extends Refusal {

  TooManyWebhooks(int most) {
    super(Kind.CONFLICT, "too-many-webhooks", most);
  }
}
