package ua.kramar.webhooks.endpoints;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the endpoint has changed since the caller read it; the answer shows it as it is. */
final class StaleWebhook extends Refusal {

  StaleWebhook(WebhookView current) {
    super(Kind.STALE, "stale-version", current.version());
    with("currentWebhook", current);
  }
}
