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
    OWN_DELIVERY("select order_number, day::text from own_delivery where seller_id = ?", false),
    /** Its words are the number of a further parcel, and how many pieces are in it. */
    PARCEL(
        "select order_number, part || ' ' || quantity from order_parcel_line where seller_id = ?",
        false),
    PARCEL_END(
        "select order_number, part || ' ' || ended from order_parcel where seller_id = ? and ended is not null",
        false),
    WAYBILL(
        """
        with shop as (select cast(? as bigint) as id)
        select number, waybill from orders, shop where seller_id = shop.id and waybill is not null
        union all
        select order_number, waybill from order_parcel, shop where seller_id = shop.id and waybill is not null
        """,
        false),
    /** Its words are the number of the other order. */
    JOINED(
        """
        select mine.order_number, other.order_number::text from joint_shipment mine
        join joint_shipment other on other.seller_id = mine.seller_id and other.shipment = mine.shipment
        where mine.seller_id = ? and other.order_number <> mine.order_number
        """,
        false),
    /** Of no order: what the agent should know. */
    CALLBACK("select 0, note from callback where seller_id = ?", false),
    /** Of no order: the call-back, and the number with which it was taken. */
    CALLBACK_REPORT(
        """
        select 0, callback_id || ' ' || fence from callback_call
        where seller_id = ? and reported_at is not null
        """,
        false),
    MESSAGE(
        """
        select c.order_number, m.text from conversation_message m
        join conversation c on c.seller_id = m.seller_id and c.id = m.conversation_id
        where m.seller_id = ?
        """,
        true),
    /** Its words are the comment. */
    RETURN("select order_number, comment from order_return where seller_id = ?", true),
    /** Its words are the return, and how many pieces of it are for sale again. */
    JUDGEMENT(
        """
        select r.order_number, r.id || ' ' || l.resalable from order_return r
        join order_return_line l on l.seller_id = r.seller_id and l.return_id = r.id
        where r.seller_id = ? and r.state = 'ACCEPTED'
        """,
        true),
    APPEAL(
        "select order_number, text from appeal where seller_id = ? and order_number is not null",
        true),
    /** Its words are the comment. */
    APPEAL_ANSWER(
        """
        select order_number, comment from appeal_step
        where seller_id = ? and party = 'SHOP' and order_number is not null
        """,
        true);

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
