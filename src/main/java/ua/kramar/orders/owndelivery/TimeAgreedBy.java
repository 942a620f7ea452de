package ua.kramar.orders.owndelivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the shop and the buyer agreed on the time of a delivery. */
@Schema(name = "DeliveryTimeAgreedBy")
public enum TimeAgreedBy {
  CALL,
  MESSAGE
}
