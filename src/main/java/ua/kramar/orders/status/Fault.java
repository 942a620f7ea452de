package ua.kramar.orders.status;

/**
 * The party at fault for a failed order (O9: orders failed by the seller lower the shop's rating).
 *
 * <p>The seller is at fault if the goods, the quality or the price differ from the offer. The buyer
 * is at fault if they want something that was not offered, do not answer, do not pay or do not
 * collect reserved goods. No party is at fault for decisions of carriers, banks and the
 * marketplace.
 */
public enum Fault {
  SELLER,
  BUYER,
  NONE
}
