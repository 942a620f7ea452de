package ua.kramar.correspondence.questions.view;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Locale;
import org.hibernate.Session;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;
import ua.kramar.platform.values.TimeRange;
import ua.kramar.sellers.Sellers;

/** Reads public questions for everybody, and for the buyers who asked them (C3). */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PublicQuestions {

  private static final String LIST = "public-questions";
  private static final String OWN = "asked-questions";

  private static final String SELECT =
      "select q.id, q.display_name, t.text, q.asked_at, a.text, q.answered_at, a.written_at";

  private static final String ANSWERED =
      SELECT
          + """

          from product_question q
          join product_question_text t on t.seller_id = q.seller_id and t.id = q.id
          join product_question_text a on a.seller_id = q.seller_id and a.id = q.answer_id
          where q.seller_id = :seller and q.sku = :sku and q.shown and q.answer_id is not null
            and (q.answered_at, q.id) < (:before, :id)
          order by q.answered_at desc, q.id desc limit :count
          """;

  private static final String OF_ACCOUNT =
      SELECT
          + """
          , s.code, s.name, q.sku, q.offer_title, t.state, t.decided_rule, t.decided_comment
          from product_question q
          join seller s on s.id = q.seller_id
          join product_question_text t on t.seller_id = q.seller_id and t.id = q.id
          left join product_question_text a on a.seller_id = q.seller_id and a.id = q.answer_id
          where q.account = :account and q.id < :before
          order by q.id desc limit :count
          """;

  @PersistenceContext private EntityManager entities;
  @Inject private Sellers sellers;
  @Inject private CurrentLanguage language;

  /**
   * The answered questions about an article, those that were answered last first.
   *
   * @param shop its short name
   * @param after the cursor of the page before; null for the first
   * @param limit 1 to 100
   * @throws NotFound when there is no such shop
   */
  public Page<PublicQuestion> about(String shop, String sku, String after, int limit) {
    long seller = sellers.find(shop).orElseThrow(() -> new NotFound("shop")).id();
    String list = Cursor.filtered(LIST, shop, sku);
    Cursor last = after == null ? null : Cursor.parse(list, after, 2);
    return Page.cut(
        session()
            .createNativeQuery(ANSWERED, Object[].class)
            .setParameter("seller", seller)
            .setParameter("sku", sku)
            .setParameter("before", last == null ? TimeRange.END : last.time(0), Instant.class)
            .setParameter("id", last == null ? Long.MAX_VALUE : last.part(1))
            .setParameter("count", limit + 1)
            .getResultList(),
        limit,
        row -> Cursor.of(list, Cursor.micros((Instant) row[5]), row[0]),
        PublicQuestion::of);
  }

  /** The questions of an account to all shops, the newest first. */
  public Page<AskedQuestionView> of(String account, String after, int limit) {
    Locale locale = language.locale();
    return Page.cut(
        session()
            .createNativeQuery(OF_ACCOUNT, Object[].class)
            .setParameter("account", account)
            .setParameter(
                "before", after == null ? Long.MAX_VALUE : Cursor.parse(OWN, after, 1).part(0))
            .setParameter("count", limit + 1)
            .getResultList(),
        limit,
        row -> Cursor.of(OWN, row[0]),
        row -> AskedQuestionView.of(row, locale));
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
