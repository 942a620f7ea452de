package ua.kramar.webhooks;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of an event is sent. The names are stored and on the wire. */
@Schema(name = "WebhookBody")
public enum BodyForm {
  /** What happened to which subject: the receiver reads the rest. */
  THIN,
  /** With the event's own data, as the feed shows them. */
  FULL
}
