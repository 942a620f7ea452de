package ua.kramar.webhooks.endpoints;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An endpoint with the key that was made for it.
 *
 * @param secret what the receiver checks signatures with: {@code whsec_…}, returned this once only,
 *     or the public key {@code whpk_…}
 */
@Schema(name = "WebhookWithSecret")
public record MadeSecret(WebhookView webhook, String secret) {

  /** Shows nothing of the secret. */
  @Override
  public String toString() {
    return "secret of " + webhook.id();
  }
}
