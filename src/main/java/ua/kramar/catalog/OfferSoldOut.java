package ua.kramar.catalog;

import ua.kramar.platform.refusals.Refusal;

/** The article is not in stock, so nobody can order it (O9). */
public final class OfferSoldOut extends Refusal {

  OfferSoldOut(String sku) {
    super(Kind.UNPROCESSABLE, "offer-sold-out", sku);
  }
}
