package ua.kramar.orders.status;

/** What an order must have, or be given with the move, before it may be moved. */
public enum Demand {
  WAYBILL,
  /** The number of the order that this one repeats. */
  DUPLICATE_OF
}
