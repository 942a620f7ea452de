package ua.kramar.correspondence.view;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.correspondence.attachments.AttachmentView;
import ua.kramar.correspondence.attachments.MessageFiles;
import ua.kramar.correspondence.decision.Rejection;
import ua.kramar.correspondence.policy.Side;

/**
 * A message as its shop sees it.
 *
 * @param by the login of the person, or the id of the token, that wrote it; null for the buyer
 * @param byName the name of that person; null for a machine and for the buyer
 * @param state the marketplace's: 0 new, its writer can take it back; 1 on moderation; 2 blocked; 3
 *     passed by an operator; 5 passed by the content policy
 * @param at when it was sent; when it was written while it is not sent yet
 * @param sent whether it has reached the other side
 * @param takenBackUntil until when its writer can take it back; null when that is over
 * @param seen whether the other side has read it
 * @param rejection why the marketplace blocked it; null when it did not
 * @param attachments its files, in the order of their sender
 */
@Schema(name = "MessageView")
public record MessageView(
    String id,
    Side side,
    @Schema(nullable = true) String by,
    @Schema(nullable = true) String byName,
    String text,
    int state,
    Instant at,
    boolean sent,
    @Schema(nullable = true) Instant takenBackUntil,
    boolean seen,
    @Schema(nullable = true) Rejection rejection,
    List<AttachmentView> attachments) {

  static MessageView of(Object[] row, Locale language) {
    return new MessageView(
        String.valueOf(row[0]),
        Side.valueOf((String) row[1]),
        (String) row[2],
        (String) row[3],
        (String) row[4],
        ((Number) row[5]).intValue(),
        (Instant) row[6],
        (Boolean) row[7],
        (Instant) row[8],
        (Boolean) row[9],
        Rejection.of(row[11], row[12], language),
        MessageFiles.parse(row[13]));
  }
}
