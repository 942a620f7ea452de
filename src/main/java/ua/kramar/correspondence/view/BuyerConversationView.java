package ua.kramar.correspondence.view;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.correspondence.ConversationKind;
import ua.kramar.correspondence.policy.Side;
import ua.kramar.correspondence.view.ConversationView.AboutOffer;
import ua.kramar.correspondence.view.ConversationView.LastMessage;
import ua.kramar.orders.PlacedOrder;

/**
 * A conversation as its buyer sees it.
 *
 * @param order the number of the order that it is about; null when it is about the shop
 * @param offer the article from whose page the buyer asked; null otherwise
 * @param unread how many messages of the shop the buyer has not read
 * @param lastAt when the last message was sent
 * @param last the beginning of the last message; null while there is none
 * @param sending messages of the buyer that have not reached the shop yet, the newest first; empty
 *     in lists
 */
@Schema(name = "BuyerConversation")
public record BuyerConversationView(
    String id,
    ConversationKind kind,
    @Schema(nullable = true, pattern = PlacedOrder.NUMBER_PATTERN) String order,
    @Schema(nullable = true) AboutOffer offer,
    Shop shop,
    int unread,
    Instant lastAt,
    @Schema(nullable = true) LastMessage last,
    List<BuyerMessageView> sending) {

  /** The shop, by its short name. */
  @Schema(name = "ConversationShop")
  public record Shop(String code, String name) {}

  static BuyerConversationView of(Object[] row) {
    return new BuyerConversationView(
        String.valueOf(row[0]),
        ConversationKind.of(row[1], row[2]),
        row[1] == null ? null : String.valueOf(row[1]),
        row[2] == null ? null : new AboutOffer((String) row[2], (String) row[3]),
        new Shop((String) row[4], (String) row[5]),
        ((Number) row[6]).intValue(),
        (Instant) row[7],
        row[8] == null
            ? null
            : new LastMessage(
                Side.valueOf((String) row[8]), (String) row[9], ((Number) row[10]).intValue()),
        List.of());
  }

  BuyerConversationView sending(List<BuyerMessageView> unsent) {
    return new BuyerConversationView(id, kind, order, offer, shop, unread, lastAt, last, unsent);
  }
}
