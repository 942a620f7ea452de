package ua.kramar.orders.status;

/** The role of the person or system that changes an order's status. */
public enum Mover {
  /** A manager of the shop, or the shop's ERP. */
  SELLER,
  BUYER,
  /** A carrier's status update for the waybill. */
  CARRIER,
  CALL_CENTER,
  /** An employee of the marketplace. */
  OPERATOR,
  /** An expired time limit, or the result of a payment. */
  SYSTEM
}
