package ua.kramar.orders.status;

/** The result of applying a carrier's status update to an order. */
public enum CarrierUpdateOutcome {
  /** The order's status was changed. */
  MOVED,
  /**
   * The order has already passed that status: the update was late or repeated; no retry is needed.
   */
  OUTDATED,
  /**
   * The buyer does not get this parcel, but gets or may get another one of the order; whether or
   * not the order's status was changed, the staff have to decide.
   */
  PARCEL_MISSED,
  /** The order is not handed over yet; the caller retries the update later. */
  TOO_EARLY
}
