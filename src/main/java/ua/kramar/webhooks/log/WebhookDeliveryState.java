package ua.kramar.webhooks.log;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has become of an event for an endpoint. The names are stored and on the wire. */
@Schema(name = "WebhookDeliveryState")
public enum WebhookDeliveryState {
  /** It waits for its first attempt, or for its next one. */
  PENDING,
  DELIVERED,
  /** It was given up after all attempts. A test that failed is too. */
  PARKED,
  /** The shop left it out. */
  SKIPPED
}
