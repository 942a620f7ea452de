package ua.kramar.orders;

/** What became of a carrier's status update about an order. */
public enum CarrierUpdateOutcome {
  /** The order moved. */
  MOVED,
  /** The order is past it: the update was late or repeated, and needs no retry. */
  PASSED,
  /** The order is not handed over yet; the update will count when it is. */
  TOO_EARLY
}
