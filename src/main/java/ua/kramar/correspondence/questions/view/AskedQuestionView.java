package ua.kramar.correspondence.questions.view;

import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.correspondence.decision.Rejection;

/**
 * A public question as the buyer sees it who asked.
 *
 * @param title of the article, as it was then
 * @param by the name under which everybody sees it
 * @param state the marketplace's: 1 on moderation, 2 blocked, 3 passed by an operator, 5 passed by
 *     the content policy; nobody else sees it in 1 and 2
 * @param rejection why the marketplace blocked it; null when it did not
 * @param answer null while there is none
 */
@Schema(name = "AskedQuestionView")
public record AskedQuestionView(
    String id,
    Shop shop,
    String sku,
    String title,
    String by,
    String text,
    Instant askedAt,
    int state,
    @Schema(nullable = true) Rejection rejection,
    @Schema(nullable = true) PublicQuestion.Answer answer) {

  /** The shop that is asked. */
  @Schema(name = "AskedShop")
  public record Shop(String code, String name) {}

  static AskedQuestionView of(Object[] row, Locale language) {
    return new AskedQuestionView(
        String.valueOf(row[0]),
        new Shop((String) row[7], (String) row[8]),
        (String) row[9],
        (String) row[10],
        (String) row[1],
        (String) row[2],
        (Instant) row[3],
        ((Number) row[11]).intValue(),
        Rejection.of(row[12], row[13], language),
        row[4] == null ? null : PublicQuestion.Answer.of(row, 4));
  }
}
