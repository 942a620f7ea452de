package ua.kramar.correspondence.view;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.hibernate.Session;
import ua.kramar.correspondence.attachments.MessageFiles;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;

/** Reads the conversations of the acting shop. Reading marks nothing as read. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ConversationViews {

  private static final String LIST = "messages";

  private static final String ONE =
      ConversationRows.SELECT + "where c.seller_id = :seller and c.id = :id";

  /** A message that the marketplace has not let pass is its writer's only. */
  private static final String MESSAGE =
      """
      select m.id, m.side, m.author, a.name, m.text, m.state, coalesce(m.sent_at, m.created_at) as at,
        m.position is not null as sent, m.release_at,
        coalesce(m.side_position <= case m.side when 'SELLER' then c.buyer_seen else c.shop_seen end, false) as seen,
        m.position, m.decided_rule, m.decided_comment,
      """
          + MessageFiles.COLUMN
          + """

      from conversation c
      join conversation_message m on m.seller_id = c.seller_id and m.conversation_id = c.id
      left join account a on a.seller_id = m.seller_id and a.login = m.author
      where c.seller_id = :seller and c.id = :id
      """;

  private static final String SENT =
      MESSAGE + "and m.position < :before order by m.position desc limit :count";

  private static final String SENDING =
      MESSAGE + "and m.position is null and m.side = 'SELLER' order by m.id desc limit 20";

  @PersistenceContext private EntityManager entities;
  @Inject private ConversationReader reader;
  @Inject private CurrentActor actor;
  @Inject private CurrentLanguage language;

  /**
   * A conversation of the acting shop.
   *
   * @throws NotFound when the shop has none with that id
   */
  public ConversationView get(long id) {
    Object[] row =
        reader
            .bind(session().createNativeQuery(ONE, Object[].class))
            .setParameter("seller", actor.get().sellerId())
            .setParameter("id", id)
            .uniqueResultOptional()
            .orElseThrow(() -> new NotFound("conversation"));
    List<MessageView> sending =
        session()
            .createNativeQuery(SENDING, Object[].class)
            .setParameter("seller", actor.get().sellerId())
            .setParameter("id", id)
            .getResultList()
            .stream()
            .map(message -> MessageView.of(message, language.locale()))
            .toList();
    return ConversationRows.view(row, language.locale()).sending(sending);
  }

  /**
   * The messages that both sides can read, the newest first.
   *
   * @param after the cursor of the page before; null for the newest
   * @param limit 1 to 100
   * @throws NotFound when the shop has no such conversation
   */
  public Page<MessageView> messages(long id, String after, int limit) {
    get(id);
    Locale locale = language.locale();
    List<Object[]> rows =
        session()
            .createNativeQuery(SENT, Object[].class)
            .setParameter("seller", actor.get().sellerId())
            .setParameter("id", id)
            .setParameter("before", Cursor.positionIn(LIST, id, after))
            .setParameter("count", limit + 1)
            .getResultList();
    return Page.cut(
        rows, limit, row -> Cursor.of(LIST, id, row[10]), row -> MessageView.of(row, locale));
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
