package ua.kramar.returns;

import ua.kramar.platform.refusals.Refusal;

/** Refused: more pieces would come back than the buyer has. Names the article and what is left. */
final class ReturnExceedsDelivered extends Refusal {

  ReturnExceedsDelivered(String sku, int left) {
    super(Kind.CONFLICT, "return-exceeds-delivered", sku, left);
    with("sku", sku);
    with("left", left);
  }
}
