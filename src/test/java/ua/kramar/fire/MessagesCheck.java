package ua.kramar.fire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether what conversations count agrees with the messages that are in them. Each query returns
 * the set of contradictions.
 */
final class MessagesCheck {

  /** No conversation of these tests is closed: what waits is what was not answered. */
  private static final String COUNTS =
      """
      with shop as (select cast(? as bigint) as id),
      counted as (
        select c.*, o.question_since,
          count(m.position) as sent,
          count(m.position) filter (where m.side = 'BUYER') as asked,
          coalesce(max(m.position), 0) as last,
          coalesce(max(m.answers) filter (where m.side = 'SELLER' and m.position is not null), 0) as answered
        from shop join conversation c on c.seller_id = shop.id
        left join orders o on o.seller_id = c.seller_id and o.number = c.order_number
        left join conversation_message m on m.seller_id = c.seller_id and m.conversation_id = c.id
        group by c.seller_id, c.id, o.question_since)
      select 'conversation ' || id || ' counts ' || messages || ' and ' || buyer_messages || ' of the buyer, has '
        || sent || ' and ' || asked || ', the last one is ' || last from counted
      where messages <> sent or buyer_messages <> asked or sent <> last
      union all
      select 'conversation ' || id || ' has ' || answered || ' answered, counts ' || handled from counted
      where handled <> answered
      union all
      select 'conversation ' || id || ' waits since ' || coalesce(cast(waiting_since as text), 'never') || ', its order '
        || coalesce(cast(question_since as text), 'never') from counted
      where (waiting_since is not null) <> (asked > answered) or waiting_since is distinct from question_since
      """;

  private static final String WAITING =
      """
      select count(*) from conversation c
      where c.seller_id = ? and c.kind = 'ORDER' and exists (
        select from conversation_message m
        where m.seller_id = c.seller_id and m.conversation_id = c.id and m.side = 'BUYER'
          and m.side_position > (
            select coalesce(max(a.answers), 0) from conversation_message a
            where a.seller_id = c.seller_id and a.conversation_id = c.id and a.side = 'SELLER' and a.sent_at is not null)
      """;

  private static final String UNREAD =
      """
       and m.side_position > (
         select coalesce(max(r.seen), 0) from conversation_reading r
         where r.seller_id = c.seller_id and r.conversation_id = c.id))
      """;

  private static final String UNSENT =
      "select count(*) from conversation_message where seller_id = ? and sent_at is null";

  private final Database database;
  private final FaultTestShop shop;
  private final long seller;

  MessagesCheck(Database database, FaultTestShop shop) {
    this.database = database;
    this.shop = shop;
    this.seller = database.seller(shop);
  }

  /** Messages that have not reached the other side. */
  long unsent() {
    return database.number(UNSENT, seller);
  }

  Set<String> countsWrong() {
    return new TreeSet<>(database.rows(row -> row.getString(1), COUNTS, seller));
  }

  /** How many conversations wait, and how many of them its owner has not read, by the messages. */
  String waiting() {
    return database.number(WAITING + ")", seller)
        + ", "
        + database.number(WAITING + UNREAD, seller);
  }

  /** The same, as the interface counts it for the owner. */
  String waitingOverTheWire() {
    JsonNode counts =
        shop.http()
            .send("GET", "/api/v1/conversations/counts", shop.person(), null)
            .expecting(200)
            .json()
            .path("order");
    return counts.path("waiting").asText() + ", " + counts.path("unread").asText();
  }
}
