package ua.kramar.correspondence.view;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.correspondence.policy.Side;

/**
 * A message as the buyer sees it: the shop writes, whoever of its people that was.
 *
 * @param state the marketplace's: 1 on moderation, 2 blocked, 3 passed by an operator, 5 passed by
 *     the content policy
 * @param at when it was sent; when it was written while it is not sent yet
 * @param seen whether the other side has read it
 */
@Schema(name = "BuyerMessage")
public record BuyerMessageView(
    String id, Side side, String text, int state, Instant at, boolean seen) {

  static BuyerMessageView of(Object[] row) {
    return new BuyerMessageView(
        String.valueOf(row[0]),
        Side.valueOf((String) row[1]),
        (String) row[2],
        ((Number) row[3]).intValue(),
        (Instant) row[4],
        (Boolean) row[5]);
  }
}
