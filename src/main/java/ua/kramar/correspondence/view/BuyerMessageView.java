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
 * A message as the buyer sees it: its author is the shop, not a person of the shop.
 *
 * @param state the marketplace's: 1 on moderation, 2 blocked, 3 passed by an operator, 5 passed by
 *     the content policy
 * @param at when it was sent; when it was written while it is not sent yet
 * @param seen whether the other side has read it
 * @param rejection why the marketplace blocked it; null when it did not
 * @param attachments its files, in the order of their sender
 */
@Schema(name = "BuyerMessage")
public record BuyerMessageView(
    String id,
    Side side,
    String text,
    int state,
    Instant at,
    boolean seen,
    @Schema(nullable = true) Rejection rejection,
    List<AttachmentView> attachments) {

  static BuyerMessageView of(Object[] row, Locale language) {
    return new BuyerMessageView(
        String.valueOf(row[0]),
        Side.valueOf((String) row[1]),
        (String) row[2],
        ((Number) row[3]).intValue(),
        (Instant) row[4],
        (Boolean) row[5],
        Rejection.of(row[7], row[8], language),
        MessageFiles.parse(row[9]));
  }
}
