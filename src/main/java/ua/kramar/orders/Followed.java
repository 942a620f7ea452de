package ua.kramar.orders;

/** What became of a carrier's news about an order. */
public enum Followed {
  /** The order moved. */
  MOVED,
  /** The order is past it: the news were late or repeated, and nobody needs them again. */
  PASSED,
  /** The order is not handed over yet; the news will count when it is. */
  TOO_EARLY
}
