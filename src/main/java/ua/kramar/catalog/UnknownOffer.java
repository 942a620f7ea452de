package ua.kramar.catalog;

import ua.kramar.platform.refusals.Refusal;

/** The shop's price list has no such article. */
public final class UnknownOffer extends Refusal {

  UnknownOffer(String sku) {
    super(Kind.UNPROCESSABLE, "unknown-offer", sku);
  }
}
