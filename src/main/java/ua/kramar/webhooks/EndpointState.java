package ua.kramar.webhooks;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of a shop's events for an endpoint. The names are stored and on the wire. */
@Schema(name = "WebhookState")
public enum EndpointState {
  /** They are sent. */
  ACTIVE,
  /** They wait until the endpoint is active again. */
  PAUSED,
  /** None is kept for it; what waited before waits on. */
  DISABLED
}
