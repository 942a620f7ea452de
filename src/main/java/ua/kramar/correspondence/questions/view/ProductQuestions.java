package ua.kramar.correspondence.questions.view;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;

/**
 * Reads the acting shop's public questions: those that wait first, by their deadlines; then the
 * answered ones and those that the shop reported, the newest first. The cost of a page does not
 * depend on its place in the list.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ProductQuestions {

  /** The largest count; it means this many or more. */
  public static final int MAX_COUNT = 10_000;

  /**
   * What waits; 10000 means 10000 or more.
   *
   * @param waiting questions without an answer
   * @param overdue those of them whose deadline has passed
   * @param reported those that the shop reported and that are not shown
   */
  @Schema(name = "ProductQuestionCounts")
  public record Counts(long waiting, long overdue, long reported) {}

  private static final String LIST = "product-questions";
  private static final String ANSWERS = "product-answers";

  private static final String PAGE =
      ProductQuestionView.SELECT
          + """
          where q.seller_id = :seller and q.list_rank between :least and :most
            and (q.list_rank, q.list_key, q.id) > (cast(:rank as smallint), :key, :id)
          """;

  private static final String ABOUT = "and q.sku = :sku ";

  private static final String IN_ORDER = "order by q.list_rank, q.list_key, q.id limit :count";

  private static final String ONE =
      ProductQuestionView.SELECT + "where q.seller_id = :seller and q.id = :id and q.list_rank < 3";

  private static final String HISTORY =
      "select "
          + AnswerView.columns("t", "p")
          + """

          from product_question_text t
          left join account p on p.seller_id = t.seller_id and p.login = t.author
          where t.seller_id = :seller and t.question_id = :question and t.side = 'SELLER' and t.id < :before
          order by t.id desc limit :count
          """;

  private static final String COUNT =
      """
      select
        (select count(*) from (
          select 1 from product_question where seller_id = :seller and list_rank = 0 limit %1$d) as w),
        (select count(*) from (
          select 1 from product_question
          where seller_id = :seller and list_rank = 0 and list_key < :now limit %1$d) as o),
        (select count(*) from (
          select 1 from product_question where seller_id = :seller and list_rank = 2 limit %1$d) as r)
      """
          .formatted(MAX_COUNT);

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentActor actor;
  @Inject private CurrentLanguage language;
  @Inject private Clock clock;

  /**
   * Lists one page.
   *
   * @param section null for all
   * @param sku of the article; null for all
   * @param after the cursor of the page before; null for the first
   * @param limit 1 to 100
   */
  public Page<ProductQuestionView> page(
      QuestionSection section, String sku, String after, int limit) {
    String list = Cursor.filtered(LIST, section, sku);
    Cursor last = after == null ? null : Cursor.parse(list, after, 3);
    Locale locale = language.locale();
    NativeQuery<Object[]> query = ofShop(PAGE + (sku == null ? "" : ABOUT) + IN_ORDER);
    if (sku != null) {
      query.setParameter("sku", sku);
    }
    return Page.cut(
        query
            .setParameter("least", section == null ? 0 : section.rank())
            .setParameter("most", section == null ? 2 : section.rank())
            .setParameter("rank", last == null ? -1 : last.part(0))
            .setParameter("key", last == null ? 0 : last.part(1))
            .setParameter("id", last == null ? 0 : last.part(2))
            .setParameter("count", limit + 1)
            .getResultList(),
        limit,
        row -> Cursor.of(list, row[6], row[ProductQuestionView.KEY], row[0]),
        row -> ProductQuestionView.of(row, locale));
  }

  /**
   * A question of the acting shop.
   *
   * @throws NotFound when the shop has none with that id, or it was never shown
   */
  public ProductQuestionView get(long id) {
    return ofShop(ONE)
        .setParameter("id", id)
        .uniqueResultOptional()
        .map(row -> ProductQuestionView.of(row, language.locale()))
        .orElseThrow(() -> new NotFound("question"));
  }

  /**
   * All answers that were ever written, the newest first.
   *
   * @throws NotFound when the shop has no such question
   */
  public Page<AnswerView> answers(long question, String after, int limit) {
    get(question);
    Cursor last = after == null ? null : Cursor.parse(ANSWERS, after, 2);
    if (last != null && last.part(0) != question) {
      throw Cursor.notACursor();
    }
    Locale locale = language.locale();
    return Page.cut(
        ofShop(HISTORY)
            .setParameter("question", question)
            .setParameter("before", last == null ? Long.MAX_VALUE : last.part(1))
            .setParameter("count", limit + 1)
            .getResultList(),
        limit,
        row -> Cursor.of(ANSWERS, question, row[0]),
        row -> AnswerView.of(row, 0, locale));
  }

  /** What waits in the acting shop. */
  public Counts counts() {
    Object[] row =
        ofShop(COUNT).setParameter("now", Cursor.micros(clock.instant())).getSingleResult();
    return new Counts(number(row[0]), number(row[1]), number(row[2]));
  }

  private NativeQuery<Object[]> ofShop(String query) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(query, Object[].class)
        .setParameter("seller", actor.get().sellerId());
  }

  private static long number(Object column) {
    return ((Number) column).longValue();
  }
}
