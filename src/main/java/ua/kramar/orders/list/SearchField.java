package ua.kramar.orders.list;

/**
 * A column that the search field looks into. Each query returns numbers of the shop's orders and
 * uses an index; {@code %s} is the name of the parameter with the text.
 */
enum SearchField {
  NUMBER("select s.number from orders s where s.seller_id = :seller and s.number = :%s"),
  WAYBILL(
      """
      select s.number from orders s where s.seller_id = :seller and s.waybill = :%1$s
      union all
      select p.order_number from order_parcel p where p.seller_id = :seller and p.waybill = :%1$s
      """),
  SKU(
      """
      select l.order_number from order_line l
      where l.seller_id = :seller and search_key(l.sku) = search_key(:%s)
      """),
  PHONE_END(ofBuyers(startOf("reverse(b.phone)", "reverse(:%1$s)"))),
  EMAIL_START(ofBuyers(startOf("search_key(b.email)", "search_key(:%1$s)"))),
  SURNAME_START(ofBuyers(startOf("search_key(b.surname)", "search_key(:%1$s)"))),
  FULL_NAME(
      ofBuyers(
          startOf("search_key(b.surname)", "search_key(split_part(:%1$s, '|', 1))")
              + " and "
              + startOf("search_key(b.name)", "search_key(split_part(:%1$s, '|', 2))")));

  private final String query;

  SearchField(String query) {
    this.query = query;
  }

  /** The query with this name of its parameter. */
  String query(String parameter) {
    return query.formatted(parameter, parameter);
  }

  private static String ofBuyers(String condition) {
    return "select s.number from buyer b"
        + " join orders s on s.seller_id = b.seller_id and s.buyer_id = b.id"
        + " where b.seller_id = :seller and "
        + condition;
  }

  /**
   * The key begins with the text. A range in the order of characters' codes: unlike LIKE it has no
   * wildcards in the text and uses the index in a prepared plan, too.
   */
  private static String startOf(String key, String text) {
    return key + " ~>=~ " + text + " and " + key + " ~<~ (" + text + " || chr(1114111))";
  }
}
