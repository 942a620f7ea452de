package ua.kramar.orders.status;

/**
 * Whose fault a failed order is (O9: those of the seller lower the shop's rating).
 *
 * <p>It is the seller's when an offer did not hold what it promised: goods, quality or price. A
 * buyer who wants something the offer did not promise, does not answer, does not pay or does not
 * come for reserved goods has failed the order himself. What carriers, banks and the marketplace
 * decide is nobody's.
 */
public enum Fault {
  SELLER,
  BUYER,
  NONE
}
