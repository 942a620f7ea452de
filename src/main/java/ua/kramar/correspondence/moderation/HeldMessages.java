package ua.kramar.correspondence.moderation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import ua.kramar.correspondence.ModeratedDelivery;
import ua.kramar.correspondence.decision.DecidedAlready;
import ua.kramar.correspondence.decision.Decision;
import ua.kramar.correspondence.policy.Side;
import ua.kramar.platform.audit.AuditedAct;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;

/** The messages of all shops on which operators decide. */
@Stateless
public class HeldMessages {

  private static final String LIST = "held-messages";

  private static final String HELD =
      """
      select m.id, s.code, s.name, m.side, c.order_number, c.offer_title, m.text, m.created_at
      from conversation_message m
      join conversation c on c.seller_id = m.seller_id and c.id = m.conversation_id
      join seller s on s.id = m.seller_id
      where m.state = 1 and m.id > :after order by m.id limit :count
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private ModeratedDelivery delivery;
  @Inject private PolicyFindings findings;
  @Inject private Event<AuditedAct> audit;

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
    return Page.cut(rows, limit, row -> Cursor.of(LIST, row[0]), this::view);
  }

  /**
   * Decides on a message: it reaches the other side, or never does. Again, it has no effect.
   *
   * @throws NotFound when no message with that id waited for a decision
   * @throws DecidedAlready when it was decided otherwise
   */
  public void decide(long id, Decision decision) {
    delivery
        .decide(id, decision.complete())
        .ifPresent(
            shop ->
                audit.fire(
                    ModerationAudit.of(shop, "message.moderated", "message:" + id, decision)));
  }

  private HeldMessage view(Object[] row) {
    Side side = Side.valueOf((String) row[3]);
    String text = (String) row[6];
    return new HeldMessage(
        String.valueOf(row[0]),
        (String) row[1],
        (String) row[2],
        side,
        row[4] == null ? null : String.valueOf(row[4]),
        (String) row[5],
        text,
        (Instant) row[7],
        findings.of(text, side));
  }
}
