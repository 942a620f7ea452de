package ua.kramar.catalog;

import ua.kramar.platform.refusals.Refusal;

/**
 * Refuses an order of an article that is not available, or of which fewer pieces are left (O9). The
 * refusal names the article in {@code sku} and what is left of it in {@code left}.
 */
public final class OfferSoldOut extends Refusal {

  /**
   * @param left how many pieces can still be ordered; 0 when the article is off sale
   */
  public OfferSoldOut(String sku, int left) {
    super(Kind.UNPROCESSABLE, "offer-sold-out", sku, left);
    with("sku", sku);
    with("left", left);
  }
}
