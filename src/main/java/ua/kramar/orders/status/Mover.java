package ua.kramar.orders.status;

/** Who moves an order from one status to another. */
public enum Mover {
  /** A manager of the shop, or the shop's ERP. */
  SELLER,
  BUYER,
  /** What a carrier says about the waybill. */
  CARRIER,
  CALL_CENTER,
  /** A person of the marketplace. */
  OPERATOR,
  /** A term that ran out, or a payment's result. */
  SYSTEM
}
