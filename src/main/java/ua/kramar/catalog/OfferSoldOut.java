package ua.kramar.catalog;

import ua.kramar.platform.refusals.Refusal;

/** Refuses an order of an article that is not available (O9). */
public final class OfferSoldOut extends Refusal {

  OfferSoldOut(String sku) {
    super(Kind.UNPROCESSABLE, "offer-sold-out", sku);
  }
}
