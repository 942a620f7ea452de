package ua.kramar.correspondence.questions.view;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question and its answer as everybody reads them (C3): nothing of the buyer but the name that
 * was chosen for it.
 */
@Schema(name = "PublicQuestion")
public record PublicQuestion(String id, String by, String text, Instant askedAt, Answer answer) {

  /**
   * The shop's answer.
   *
   * @param at when it was first shown
   * @param correctedAt when it was corrected since; null when it was not
   */
  @Schema(name = "PublicAnswer")
  public record Answer(String text, Instant at, @Schema(nullable = true) Instant correctedAt) {

    /** Reads text, first time and time of writing from a place of a row on. */
    static Answer of(Object[] row, int from) {
      Instant first = (Instant) row[from + 1];
      Instant written = (Instant) row[from + 2];
      return new Answer((String) row[from], first, written.isAfter(first) ? written : null);
    }
  }

  static PublicQuestion of(Object[] row) {
    return new PublicQuestion(
        String.valueOf(row[0]),
        (String) row[1],
        (String) row[2],
        (Instant) row[3],
        Answer.of(row, 4));
  }
}
