package ua.kramar.correspondence.view;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.correspondence.ConversationKind;
import ua.kramar.correspondence.policy.Side;
import ua.kramar.orders.PlacedOrder;
import ua.kramar.orders.status.StatusView;

/**
 * A conversation as its shop sees it.
 *
 * @param order the order that it is about; null when it is about the shop
 * @param offer the article from whose page the buyer asked; null for an order, and for the shop's
 *     page
 * @param messages how many both sides can read
 * @param unread how many of the buyer's neither the calling person has read nor the shop has
 *     answered; for a machine, how many nobody has
 * @param unreadByShop how many of the buyer's nobody of the shop has read or answered
 * @param waitingSince since when the buyer waits for an answer; null when nothing waits
 * @param replyDueAt until when the shop should answer (C4); null exactly if {@code waitingSince} is
 * @param lastAt when the last message was sent
 * @param last the beginning of the last message; null while there is none
 * @param closing that no answer is needed; null when nobody said so
 * @param assignee who answers; null for nobody in particular
 * @param sending messages of the shop that have not reached the buyer yet, the newest first; empty
 *     in lists
 */
@Schema(name = "ConversationView")
public record ConversationView(
    String id,
    ConversationKind kind,
    @Schema(nullable = true) AboutOrder order,
    @Schema(nullable = true) AboutOffer offer,
    Writer buyer,
    int messages,
    int unread,
    int unreadByShop,
    @Schema(nullable = true) Instant waitingSince,
    @Schema(nullable = true) Instant replyDueAt,
    Instant lastAt,
    @Schema(nullable = true) LastMessage last,
    @Schema(nullable = true) Closing closing,
    @Schema(nullable = true) Assignee assignee,
    boolean starred,
    List<MessageView> sending) {

  /** The order that a conversation is about. */
  @Schema(name = "ConversationOrder")
  public record AboutOrder(
      @Schema(pattern = PlacedOrder.NUMBER_PATTERN) String number, StatusView status) {}

  /**
   * The article from whose page the buyer asked.
   *
   * @param title as it was then
   */
  @Schema(name = "ConversationOffer")
  public record AboutOffer(String sku, String title) {}

  /** The buyer: personal data, only for the answer (C6). */
  @Schema(name = "ConversationBuyer")
  public record Writer(String account, String surname, String name) {}

  /**
   * The beginning of the last message.
   *
   * @param text 200 characters at most; empty for files alone
   * @param files how many it has
   */
  @Schema(name = "LastMessage")
  public record LastMessage(Side side, String text, int files) {

    /** Of a message {@code m}, as a column. */
    static final String FILES =
        "(select count(*) from attachment f where f.seller_id = m.seller_id and f.message_id = m.id)";
  }

  /** Who said that no answer is needed, and why. */
  @Schema(name = "ConversationClosing")
  public record Closing(Instant at, String by, String reason) {}

  /**
   * Who answers.
   *
   * @param name the login for somebody who is not there any more
   */
  @Schema(name = "ConversationAssignee")
  public record Assignee(String login, String name) {}

  ConversationView sending(List<MessageView> unsent) {
    return new ConversationView(
        id,
        kind,
        order,
        offer,
        buyer,
        messages,
        unread,
        unreadByShop,
        waitingSince,
        replyDueAt,
        lastAt,
        last,
        closing,
        assignee,
        starred,
        unsent);
  }
}
