package ua.kramar.correspondence;

import java.time.Instant;

/**
 * A conversation as its row has it. What decides on a change is read under the lock of {@link
 * Conversations#hold}.
 *
 * @param order the number of the order that it is about; null when it is about the shop
 * @param buyer the buyer who asks the shop; null when it is about an order, which has one
 * @param account the buyer's account on the marketplace
 * @param messages how many both sides can read
 * @param buyerMessages how many of them the buyer wrote
 * @param handled how many of the buyer's are answered, or need no answer
 * @param waitingSince since when the buyer waits for an answer; null when nothing waits
 * @param closedAt when the shop said that no answer is needed; null otherwise
 */
public record Conversation(
    long sellerId,
    long id,
    ConversationKind kind,
    Long order,
    Long buyer,
    String account,
    int messages,
    int buyerMessages,
    int handled,
    Instant waitingSince,
    Instant closedAt) {

  static Conversation of(Object[] row) {
    return new Conversation(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).longValue(),
        ConversationKind.of(row[3], row[2]),
        row[3] == null ? null : ((Number) row[3]).longValue(),
        row[4] == null ? null : ((Number) row[4]).longValue(),
        (String) row[5],
        ((Number) row[6]).intValue(),
        ((Number) row[7]).intValue(),
        ((Number) row[8]).intValue(),
        (Instant) row[9],
        (Instant) row[10]);
  }

  boolean isClosed() {
    return closedAt != null;
  }

  boolean waits() {
    return waitingSince != null;
  }

  /** The order's number as events and answers have it; null when it is about the shop. */
  public String orderNumber() {
    return order == null ? null : String.valueOf(order);
  }
}
