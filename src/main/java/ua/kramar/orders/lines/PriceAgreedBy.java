package ua.kramar.orders.lines;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the shop and the buyer agreed on a price. By call only: the messages between them are not
 * Kramar's yet, so one could not be named as the record.
 */
@Schema(name = "PriceAgreedBy")
public enum PriceAgreedBy {
  CALL
}
