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
import ua.kramar.correspondence.decision.DecidedAlready;
import ua.kramar.correspondence.decision.Decision;
import ua.kramar.correspondence.policy.Side;
import ua.kramar.correspondence.questions.QuestionDecisions;
import ua.kramar.platform.audit.AuditedAct;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;

/** The public questions and answers of all shops on which operators decide (C3). */
@Stateless
public class HeldQuestions {

  private static final String LIST = "held-questions";

  private static final String HELD =
      """
      select t.id, s.code, s.name, t.side, q.display_name, q.sku, q.offer_title, asked.text, t.text, q.report_reason,
        t.held_at
      from product_question_text t
      join product_question q on q.seller_id = t.seller_id and q.id = t.question_id
      join product_question_text asked on asked.seller_id = t.seller_id and asked.id = t.question_id
      join seller s on s.id = t.seller_id
      where t.state = 1 and (t.held_at, t.id) > (:since, :id)
      order by t.held_at, t.id limit :count
      """;

  @PersistenceContext private EntityManager entities;
  @Inject private QuestionDecisions decisions;
  @Inject private PolicyFindings findings;
  @Inject private Event<AuditedAct> audit;

  /**
   * Those that wait, the longest waiting first.
   *
   * @param after the cursor of the page before; null for the first
   * @param limit 1 to 100
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<HeldQuestion> page(String after, int limit) {
    Cursor last = after == null ? null : Cursor.parse(LIST, after, 2);
    List<Object[]> rows =
        entities
            .unwrap(Session.class)
            .createNativeQuery(HELD, Object[].class)
            .setParameter("since", last == null ? Instant.EPOCH : last.time(0), Instant.class)
            .setParameter("id", last == null ? 0 : last.part(1))
            .setParameter("count", limit + 1)
            .getResultList();
    return Page.cut(
        rows, limit, row -> Cursor.of(LIST, Cursor.micros((Instant) row[10]), row[0]), this::view);
  }

  /**
   * Decides on a question or an answer: everybody gets to see it, or nobody. Again, it has no
   * effect.
   *
   * @throws NotFound when no text with that id waited for a decision
   * @throws DecidedAlready when it was decided otherwise
   */
  public void decide(long id, Decision decision) {
    decisions
        .decide(id, decision.complete())
        .ifPresent(
            shop ->
                audit.fire(
                    ModerationAudit.of(shop, "question.moderated", "question:" + id, decision)));
  }

  private HeldQuestion view(Object[] row) {
    Side side = Side.valueOf((String) row[3]);
    boolean asked = side == Side.BUYER;
    String text = (String) row[8];
    return new HeldQuestion(
        String.valueOf(row[0]),
        (String) row[1],
        (String) row[2],
        side,
        asked ? (String) row[4] : null,
        (String) row[5],
        (String) row[6],
        asked ? null : (String) row[7],
        text,
        asked ? (String) row[9] : null,
        (Instant) row[10],
        // In public the buyer is bound by what binds the shop.
        findings.of(text, Side.SELLER));
  }
}
