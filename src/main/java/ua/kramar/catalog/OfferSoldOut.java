package ua.kramar.catalog;

import ua.kramar.platform.refusals.Refusal;

/** The article is not in stock and cannot be ordered (O9). */
public final class OfferSoldOut extends Refusal {

  OfferSoldOut(String sku) {
    super(Kind.UNPROCESSABLE, "offer-sold-out", sku);
  }
}
