package ua.kramar.catalog;

import ua.kramar.platform.refusals.Refusal;

/**
 * Refuses an order of an article that the shop's price list does not contain, and names it in
 * {@code sku}.
 */
public final class UnknownOffer extends Refusal {

  public UnknownOffer(String sku) {
    super(Kind.UNPROCESSABLE, "unknown-offer", sku);
    with("sku", sku);
  }
}
