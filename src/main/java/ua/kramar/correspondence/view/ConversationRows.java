package ua.kramar.correspondence.view;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import ua.kramar.correspondence.ConversationKind;
import ua.kramar.correspondence.policy.Side;
import ua.kramar.correspondence.view.ConversationView.AboutOffer;
import ua.kramar.correspondence.view.ConversationView.AboutOrder;
import ua.kramar.correspondence.view.ConversationView.Assignee;
import ua.kramar.correspondence.view.ConversationView.Closing;
import ua.kramar.correspondence.view.ConversationView.LastMessage;
import ua.kramar.correspondence.view.ConversationView.Writer;
import ua.kramar.orders.status.StatusView;

/** The statement that reads conversations {@code c} for their shop, and its rows. */
public final class ConversationRows {

  /**
   * What the shop has answered nobody needs to read any more. Takes the parameter {@code login}.
   */
  public static final String SELECT =
      """
      select c.id, c.kind, c.order_number, o.status, c.sku, c.offer_title, c.account, b.surname, b.name, c.messages,
        greatest(c.buyer_messages - greatest(c.handled, coalesce(r.seen, c.shop_seen * :machine)), 0),
        greatest(c.buyer_messages - greatest(c.handled, c.shop_seen), 0),
        c.waiting_since, c.reply_due_at, c.last_at, m.side, left(m.text, 200), c.closed_at, c.closed_by, c.closed_reason,
        c.assignee, a.name as assignee_name, c.starred, c.list_rank, c.list_key,
      """
          + LastMessage.FILES
          + """

      from conversation c
      left join orders o on o.seller_id = c.seller_id and o.number = c.order_number
      left join buyer b on b.seller_id = c.seller_id and b.id = coalesce(o.buyer_id, c.buyer_id)
      left join conversation_message m
        on m.seller_id = c.seller_id and m.conversation_id = c.id and m.position = c.messages
      left join account a on a.seller_id = c.seller_id and a.login = c.assignee
      left join conversation_reading r
        on r.seller_id = c.seller_id and r.conversation_id = c.id and r.login = :login
      """;

  private ConversationRows() {}

  /** The conversation of a row, without its unsent messages. */
  public static ConversationView view(Object[] row, Locale language) {
    return new ConversationView(
        String.valueOf(row[0]),
        ConversationKind.of(row[2], row[4]),
        row[2] == null ? null : order(row, language),
        row[4] == null ? null : new AboutOffer((String) row[4], (String) row[5]),
        new Writer((String) row[6], (String) row[7], (String) row[8]),
        number(row[9]),
        number(row[10]),
        number(row[11]),
        (Instant) row[12],
        (Instant) row[13],
        (Instant) row[14],
        row[15] == null
            ? null
            : new LastMessage(Side.valueOf((String) row[15]), (String) row[16], number(row[25])),
        row[17] == null ? null : new Closing((Instant) row[17], (String) row[18], (String) row[19]),
        row[20] == null ? null : assignee((String) row[20], (String) row[21]),
        (Boolean) row[22],
        List.of());
  }

  private static AboutOrder order(Object[] row, Locale language) {
    return new AboutOrder(String.valueOf(row[2]), StatusView.of(number(row[3]), language));
  }

  private static Assignee assignee(String login, String name) {
    return new Assignee(login, name == null ? login : name);
  }

  private static int number(Object column) {
    return ((Number) column).intValue();
  }
}
