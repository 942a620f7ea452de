package ua.kramar.correspondence.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.hibernate.Session;
import ua.kramar.buyers.Buyers;
import ua.kramar.correspondence.ConversationKind;

/** What letters tell of messages: read when a letter is written, since events have no texts. */
@ApplicationScoped
public class LetterContents {

  private static final String CONTENT =
      """
      select c.order_number, c.sku, c.offer_title, c.account, m.text,
        (select count(*) from attachment f where f.seller_id = m.seller_id and f.message_id = m.id)
      from conversation_message m
      join conversation c on c.seller_id = m.seller_id and c.id = m.conversation_id
      where m.seller_id = :seller and m.id = :message
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private Buyers buyers;

  /** The content of a message of the shop's conversations; empty when there is none. */
  public Optional<LetterContent> of(long seller, long message) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(CONTENT, Object[].class)
        .setParameter("seller", seller)
        .setParameter("message", message)
        .uniqueResultOptional()
        .map(this::content);
  }

  private LetterContent content(Object[] row) {
    return new LetterContent(
        ConversationKind.of(row[0], row[1]),
        row[0] == null ? null : String.valueOf(row[0]),
        (String) row[2],
        Optional.of((String) row[4])
            .filter(text -> !text.isEmpty() && buyers.takesMessageText((String) row[3])),
        ((Number) row[5]).intValue());
  }
}
