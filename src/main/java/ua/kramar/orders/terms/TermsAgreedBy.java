package ua.kramar.orders.terms;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How shop and buyer agreed on terms. */
@Schema(name = "TermsAgreedBy")
public enum TermsAgreedBy {
  CALL,
  MESSAGE
}
