package ua.kramar.orders.correction;

import ua.kramar.platform.refusals.Refusal;

/**
 * Refused: the total rises, the system must not write to the buyer, and no note says that the buyer
 * was told by phone (O13, O21).
 */
final class BuyerNotTold extends Refusal {

  BuyerNotTold() {
    super(Kind.UNPROCESSABLE, "buyer-not-told");
  }
}
