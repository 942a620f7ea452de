package ua.kramar.orders.status;

/**
 * Where a move comes from: public documents of the ROZETKA Seller API and its seller's help with
 * live answers of the same, or our own judgement where those are silent. Documents name the step,
 * seldom who takes it.
 */
enum Provenance {
  DOCUMENTED,
  JUDGEMENT;

  /** One document is enough. */
  Provenance joined(Provenance other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
