package ua.kramar.correspondence.questions.view;

import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A public question as its shop sees it (C3). Who asked, the shop does not learn.
 *
 * @param title of the article, as it was then
 * @param by the name under which everybody sees the question
 * @param waitingSince since when it waits for an answer; null when it does not
 * @param replyDueAt until when the shop should answer (C4); null exactly if {@code waitingSince} is
 * @param answer the answer that everybody reads; null for none
 * @param notShown the newest answer, if the marketplace has not let it pass; null otherwise
 * @param report that the shop reported it to the marketplace; null when it did not
 * @param version the number of changes; also the ETag
 */
@Schema(name = "ProductQuestionView")
public record ProductQuestionView(
    String id,
    String sku,
    String title,
    String by,
    String text,
    Instant askedAt,
    QuestionState state,
    @Schema(nullable = true) Instant waitingSince,
    @Schema(nullable = true) Instant replyDueAt,
    @Schema(nullable = true) AnswerView answer,
    @Schema(nullable = true) AnswerView notShown,
    @Schema(nullable = true) Report report,
    int version) {

  /** Who reported a question to the marketplace, and why. */
  @Schema(name = "QuestionReport")
  public record Report(Instant at, String by, String reason) {}

  static final String SELECT =
      """
      select q.id, q.sku, q.offer_title, q.display_name, t.text, q.asked_at, q.list_rank, t.state, q.waiting_since,
        q.reply_due_at, q.reported_at, q.reported_by, q.report_reason, q.version, q.list_key,
      """
          + AnswerView.columns("a", "ap")
          + ", "
          + AnswerView.columns("n", "np")
          + """

      from product_question q
      join product_question_text t on t.seller_id = q.seller_id and t.id = q.id
      left join product_question_text a on a.seller_id = q.seller_id and a.id = q.answer_id
      left join account ap on ap.seller_id = a.seller_id and ap.login = a.author
      left join lateral (
        select last.* from (
          select * from product_question_text x
          where x.seller_id = q.seller_id and x.question_id = q.id and x.side = 'SELLER'
          order by x.id desc limit 1) as last
        where last.state in (1, 2)) as n on true
      left join account np on np.seller_id = n.seller_id and np.login = n.author
      """;

  /** The place of the key of the list. */
  static final int KEY = 14;

  private static final int ANSWER = 15;
  private static final int NOT_SHOWN = 25;

  static ProductQuestionView of(Object[] row, Locale language) {
    return new ProductQuestionView(
        String.valueOf(row[0]),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (Instant) row[5],
        QuestionState.of(((Number) row[6]).intValue(), ((Number) row[7]).intValue()),
        (Instant) row[8],
        (Instant) row[9],
        AnswerView.of(row, ANSWER, language),
        AnswerView.of(row, NOT_SHOWN, language),
        row[10] == null ? null : new Report((Instant) row[10], (String) row[11], (String) row[12]),
        ((Number) row[13]).intValue());
  }
}
