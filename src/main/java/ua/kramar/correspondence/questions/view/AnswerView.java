package ua.kramar.correspondence.questions.view;

import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.correspondence.decision.Rejection;

/**
 * An answer to a public question as its shop sees it.
 *
 * @param by the login of the person, or the id of the token, that wrote it
 * @param byName the name of that person; null for a machine
 * @param at when it was written
 * @param state the marketplace's: 1 on moderation, 2 blocked, 3 passed by an operator, 5 passed by
 *     the content policy
 * @param rejection why the marketplace blocked it; null when it did not
 * @param endedAt when it was corrected or withdrawn; null when it was not
 * @param endedBy who did that; null when nobody did
 */
@Schema(name = "ProductAnswerView")
public record AnswerView(
    String id,
    String text,
    String by,
    @Schema(nullable = true) String byName,
    Instant at,
    int state,
    @Schema(nullable = true) Rejection rejection,
    @Schema(nullable = true) Instant endedAt,
    @Schema(nullable = true) String endedBy) {

  /** The columns of an answer {@code t} of a person {@code p}, with prefixes of these names. */
  static String columns(String t, String p) {
    return "%1$s.id, %1$s.text, %1$s.author, %2$s.name, %1$s.written_at, %1$s.state, %1$s.decided_rule,"
            .formatted(t, p)
        + " %1$s.decided_comment, %1$s.ended_at, %1$s.ended_by".formatted(t);
  }

  /** Reads {@link #columns} from a place of a row on; null where there is no answer. */
  static AnswerView of(Object[] row, int from, Locale language) {
    return row[from] == null
        ? null
        : new AnswerView(
            String.valueOf(row[from]),
            (String) row[from + 1],
            (String) row[from + 2],
            (String) row[from + 3],
            (Instant) row[from + 4],
            ((Number) row[from + 5]).intValue(),
            Rejection.of(row[from + 6], row[from + 7], language),
            (Instant) row[from + 8],
            (String) row[from + 9]);
  }
}
