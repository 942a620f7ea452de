package ua.kramar.correspondence;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the buyer of the order has no account, and so no cabinet to read messages in (C1). */
final class BuyerWithoutCabinet extends Refusal {

  BuyerWithoutCabinet() {
    super(Kind.CONFLICT, "buyer-without-cabinet");
  }
}
