package ua.kramar.webhooks.endpoints;

import ua.kramar.platform.refusals.Refusal;

/**
 * Refusal: the request with this idempotency key has made a secret already. It was in the first
 * answer only; the caller asks for a new one with another key.
 */
final class SecretShownAlready extends Refusal {

  SecretShownAlready(long webhook) {
    super(Kind.CONFLICT, "secret-shown-already", String.valueOf(webhook));
  }
}
