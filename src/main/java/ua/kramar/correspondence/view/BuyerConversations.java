package ua.kramar.correspondence.view;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hibernate.Session;
import ua.kramar.correspondence.Conversations;
import ua.kramar.correspondence.attachments.MessageFiles;
import ua.kramar.correspondence.view.ConversationView.LastMessage;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;
import ua.kramar.platform.values.TimeRange;

/** Reads the conversations of a buyer, who is known by the account, with all shops. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BuyerConversations {

  private static final String LIST = "buyer-conversations";
  private static final String MESSAGES = "buyer-messages";

  /** What the shop writes first and can still take back begins nothing. */
  private static final String ROWS =
      """
      select c.id, c.order_number, c.sku, c.offer_title, s.code, s.name,
        c.messages - c.buyer_messages - c.buyer_seen as unread, c.last_at, m.side, left(m.text, 200),
      """
          + LastMessage.FILES
          + """

      from conversation c
      join seller s on s.id = c.seller_id
      left join conversation_message m
        on m.seller_id = c.seller_id and m.conversation_id = c.id and m.position = c.messages
      where c.account = :account and (c.messages > 0 or exists (
        select 1 from conversation_message own
        where own.seller_id = c.seller_id and own.conversation_id = c.id and own.position is null
          and own.side = 'BUYER'))
      """;

  private static final String PAGE =
      ROWS
          + "and (c.last_at, c.id) < (:before, :id) order by c.last_at desc, c.id desc limit :count";

  private static final String ONE = ROWS + "and c.id = :id";

  private static final String UNREAD =
      """
      select coalesce(sum(messages - buyer_messages - buyer_seen), 0), count(*) from conversation
      where account = :account and messages - buyer_messages > buyer_seen
      """;

  private static final String MESSAGE =
      """
      select m.id, m.side, m.text, m.state, coalesce(m.sent_at, m.created_at),
        coalesce(m.side_position <= case m.side when 'SELLER' then c.buyer_seen else c.shop_seen end, false),
        m.position, m.decided_rule, m.decided_comment,
      """
          + MessageFiles.COLUMN
          + """

      from conversation c
      join conversation_message m on m.seller_id = c.seller_id and m.conversation_id = c.id
      where c.account = :account and c.id = :id
      """;

  private static final String SENT =
      MESSAGE + "and m.position < :before order by m.position desc limit :count";

  private static final String SENDING =
      MESSAGE + "and m.position is null and m.side = 'BUYER' order by m.id desc limit 20";

  @PersistenceContext private EntityManager entities;
  @Inject private Conversations conversations;
  @Inject private CurrentLanguage language;

  /**
   * The conversations of the account, the newest first.
   *
   * @param after the cursor of the page before; null for the first
   * @param limit 1 to 100
   */
  public Page<BuyerConversationView> page(String account, String after, int limit) {
    Cursor last = after == null ? null : Cursor.parse(LIST, after, 2);
    List<Object[]> rows =
        session()
            .createNativeQuery(PAGE, Object[].class)
            .setParameter("account", account)
            .setParameter("before", last == null ? TimeRange.END : last.time(0), Instant.class)
            .setParameter("id", last == null ? Long.MAX_VALUE : last.part(1))
            .setParameter("count", limit + 1)
            .getResultList();
    return Page.cut(
        rows,
        limit,
        row -> Cursor.of(LIST, Cursor.micros((Instant) row[7]), row[0]),
        BuyerConversationView::of);
  }

  /** How much the account has not read. */
  public BuyerUnread unread(String account) {
    Object[] row =
        session()
            .createNativeQuery(UNREAD, Object[].class)
            .setParameter("account", account)
            .getSingleResult();
    return new BuyerUnread(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
  }

  /**
   * A conversation of the account.
   *
   * @throws NotFound when the account has none with that id
   */
  public BuyerConversationView get(String account, long id) {
    Object[] row =
        session()
            .createNativeQuery(ONE, Object[].class)
            .setParameter("account", account)
            .setParameter("id", id)
            .uniqueResultOptional()
            .orElseThrow(() -> new NotFound("conversation"));
    List<BuyerMessageView> sending =
        session()
            .createNativeQuery(SENDING, Object[].class)
            .setParameter("account", account)
            .setParameter("id", id)
            .getResultList()
            .stream()
            .map(message -> BuyerMessageView.of(message, language.locale()))
            .toList();
    return BuyerConversationView.of(row).sending(sending);
  }

  /**
   * The messages that both sides can read, the newest first.
   *
   * @throws NotFound when the account has no such conversation
   */
  public Page<BuyerMessageView> messages(String account, long id, String after, int limit) {
    conversations.ofAccount(account, id);
    List<Object[]> rows =
        session()
            .createNativeQuery(SENT, Object[].class)
            .setParameter("account", account)
            .setParameter("id", id)
            .setParameter("before", Cursor.positionIn(MESSAGES, id, after))
            .setParameter("count", limit + 1)
            .getResultList();
    Locale locale = language.locale();
    return Page.cut(
        rows,
        limit,
        row -> Cursor.of(MESSAGES, id, row[6]),
        row -> BuyerMessageView.of(row, locale));
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
