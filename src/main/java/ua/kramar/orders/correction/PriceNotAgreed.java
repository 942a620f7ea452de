package ua.kramar.orders.correction;

import ua.kramar.platform.refusals.Refusal;

/** Refused: a price rises, and no agreement of the buyer is on record (O13). */
final class PriceNotAgreed extends Refusal {

  PriceNotAgreed(String sku) {
    super(Kind.UNPROCESSABLE, "price-not-agreed", sku);
  }
}
