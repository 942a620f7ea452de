package ua.kramar.correspondence.moderation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import ua.kramar.correspondence.ModeratedDelivery;
import ua.kramar.correspondence.policy.Side;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;

/** The messages of all shops on which operators decide. */
@Stateless
public class HeldMessages {

  private static final String LIST = "held-messages";

  private static final String HELD =
      """
      select m.id, s.code, m.side, m.text, m.created_at
      from conversation_message m join seller s on s.id = m.seller_id
      where m.state = 1 and m.id > :after order by m.id limit :count
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private ModeratedDelivery delivery;

  /**
   * Those that wait, the longest waiting first.
   *
   * @param after the cursor of the page before; null for the first
   * @param limit 1 to 100
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<HeldMessage> page(String after, int limit) {
    List<Object[]> rows =
        entities
            .unwrap(Session.class)
            .createNativeQuery(HELD, Object[].class)
            .setParameter("after", after == null ? 0 : Cursor.parse(LIST, after, 1).part(0))
            .setParameter("count", limit + 1)
            .getResultList();
    return Page.cut(rows, limit, row -> Cursor.of(LIST, row[0]), HeldMessages::view);
  }

  /**
   * Decides on a message: it reaches the other side, or never does.
   *
   * @throws NotFound when no message with that id waits
   */
  public void decide(long id, boolean pass) {
    delivery.decide(id, pass);
  }

  private static HeldMessage view(Object[] row) {
    return new HeldMessage(
        String.valueOf(row[0]),
        (String) row[1],
        Side.valueOf((String) row[2]),
        (String) row[3],
        (Instant) row[4]);
  }
}
