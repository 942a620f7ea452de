package ua.kramar.fire;

/**
 * An act on an order that was acknowledged.
 *
 * @param what tells it from all others of its kind and order; the tables have it word for word
 */
record Promise(Kind kind, long order, String what) {

  /** The acts, and where the tables keep them: order and words of each. */
  enum Kind {
    CORRECTION("select order_number, reason from order_correction where seller_id = ?", true),
    CALL(
        "select order_number, note from call_attempt where seller_id = ? and note is not null",
        true),
    COMMENT("select order_number, text from order_comment where seller_id = ?", true),
    PAYMENT(
        """
        select order_number, external_id || ' ' || state || ' ' || amount from payment_report
        where seller_id = ? and external_id is not null
        """,
        false),
    /** Its words are the number of the new order. */
    RESTORATION(
        "select restored_from, number::text from orders where seller_id = ? and restored_from is not null",
        false),
    OWN_DELIVERY("select order_number, day::text from own_delivery where seller_id = ?", false);

    private final String stored;
    private final boolean inTimeline;

    Kind(String stored, boolean inTimeline) {
      this.stored = stored;
      this.inTimeline = inTimeline;
    }

    /** A query for the number and the words of each act of a seller. */
    String stored() {
      return stored;
    }

    /** Whether the timeline of the order has the words. */
    boolean inTimeline() {
      return inTimeline;
    }
  }

  @Override
  public String toString() {
    return kind + " of " + order + ": " + what;
  }
}
