package ua.kramar.orders.contact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a shop calls a buyer (O10). */
@Schema(name = "CallSubject")
public enum CallSubject {
  /** To confirm the order; some buyers ask not to be called for that. */
  CONFIRMATION,
  OUT_OF_STOCK,
  /** Something about the delivery or the carrier that only the buyer can decide. */
  DELIVERY,
  /** The buyer asked for the call. */
  REQUESTED
}
