package ua.kramar.orders.waiting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the buyer agreed to wait. */
@Schema(name = "WaitingAgreedBy")
public enum WaitingAgreedBy {
  CALL,
  MESSAGE
}
