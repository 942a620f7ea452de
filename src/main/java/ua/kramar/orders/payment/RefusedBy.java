package ua.kramar.orders.payment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who has refused a payment. */
@Schema(name = "PaymentRefusedBy")
public enum RefusedBy {
  /** The lender: the buyer gets no credit. */
  LENDER,
  BANK
}
