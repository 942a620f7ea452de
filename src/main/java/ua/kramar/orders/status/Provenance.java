package ua.kramar.orders.status;

/**
 * The source of a move: the public documents of the ROZETKA Seller API and of its seller help,
 * including responses of the live API, or our own judgement where these do not specify it. The
 * documents name the move, but seldom the mover.
 */
enum Provenance {
  DOCUMENTED,
  JUDGEMENT;

  /** The provenance of two rows for the same move: documented if either row is. */
  Provenance merge(Provenance other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
