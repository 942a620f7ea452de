package ua.kramar.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import ua.kramar.correspondence.decision.Decision;
import ua.kramar.correspondence.policy.Side;

/**
 * The stored messages of all conversations. A message is added under the lock of its conversation;
 * one that is not sent yet is claimed by the statement that decides on it.
 */
@ApplicationScoped
public class StoredMessages {

  /**
   * A message that is not sent yet.
   *
   * @param answers how many messages of the buyer were there when it was written
   */
  public record Unsent(long sellerId, long id, long conversation, Side side, int answers) {

    static Unsent of(Object[] row) {
      return new Unsent(
          ((Number) row[0]).longValue(),
          ((Number) row[1]).longValue(),
          ((Number) row[2]).longValue(),
          Side.valueOf((String) row[3]),
          ((Number) row[4]).intValue());
    }
  }

  /** A message to be stored. */
  record Draft(Side side, String author, String text, MessageState state, Instant releaseAt) {}

  private static final String COLUMNS = "seller_id, id, conversation_id, side, answers";

  private static final String ADD =
      """
      insert into conversation_message (seller_id, id, conversation_id, side, author, text, state, answers,
        created_at, release_at)
      values (:seller, nextval('conversation_message_id'), :conversation, :side, :author, :text, :state, :answers,
        :at, cast(:release as timestamptz))
      returning
      """
          + COLUMNS;

  private static final String SENT =
      """
      update conversation_message set sent_at = :at, position = :position, side_position = :ofSide
      where seller_id = :seller and id = :id
      """;

  private static final String DUE =
      "select id from conversation_message where release_at <= :now order by release_at limit :count";

  private static final String CLAIM_DUE =
      """
      update conversation_message set state = :state, release_at = null
      where id = :id and release_at <= :now
      returning
      """
          + COLUMNS;

  private static final String DECIDE =
      """
      update conversation_message
      set state = :state, decided_by = :by, decided_at = :at, decided_rule = cast(:rule as text),
        decided_comment = cast(:comment as text)
      where id = :id and state = :moderated
      returning
      """
          + COLUMNS;

  private static final String DECISION =
      "select state from conversation_message where id = :id and decided_by is not null";

  private static final String TAKE_BACK =
      """
      delete from conversation_message
      where seller_id = :seller and id = :id and author = :author and side = 'SELLER' and release_at is not null
      returning text
      """;

  private static final String WRITTEN_BY =
      """
      select count(*) from conversation_message
      where seller_id = :seller and id = :id and author = :author and side = 'SELLER'
      """;

  private static final String LAST =
      """
      select last.text from (
        select side, text from conversation_message
        where seller_id = :seller and conversation_id = :conversation and state <> :blocked and text <> ''
        order by id desc limit 1) as last
      where last.side = :side
      """;

  private static final String ASKED_AT =
      """
      select sent_at from conversation_message
      where seller_id = :seller and conversation_id = :conversation and side = 'BUYER' and side_position = :place
      """;

  private static final String SEEN_THROUGH =
      """
      select position, side_position, side from conversation_message
      where seller_id = :seller and conversation_id = :conversation and id = :id and position is not null
      """;

  @PersistenceContext private EntityManager entities;

  Unsent add(Conversation conversation, Draft draft, Instant at) {
    return Unsent.of(
        session()
            .createNativeQuery(ADD, Object[].class)
            .setParameter("seller", conversation.sellerId())
            .setParameter("conversation", conversation.id())
            .setParameter("side", draft.side().name())
            .setParameter("author", draft.author(), String.class)
            .setParameter("text", draft.text())
            .setParameter("state", draft.state().id())
            .setParameter("answers", conversation.buyerMessages())
            .setParameter("at", at)
            .setParameter("release", draft.releaseAt(), Instant.class)
            .getSingleResult());
  }

  void sent(Unsent message, Instant at, int position, int ofSide) {
    session()
        .createNativeMutationQuery(SENT)
        .setParameter("at", at)
        .setParameter("position", position)
        .setParameter("ofSide", ofSide)
        .setParameter("seller", message.sellerId())
        .setParameter("id", message.id())
        .executeUpdate();
  }

  /** Messages of all shops that their writers can take back no more, the longest waiting first. */
  public List<Long> due(Instant now, int count) {
    return session()
        .createNativeQuery(DUE, Long.class)
        .setParameter("now", now)
        .setParameter("count", count)
        .getResultList();
  }

  /** Takes a message that is due; empty when another node has, or its writer took it back. */
  Optional<Unsent> claimDue(long id, Instant now) {
    return session()
        .createNativeQuery(CLAIM_DUE, Object[].class)
        .setParameter("state", MessageState.AUTO_PASSED.id())
        .setParameter("id", id)
        .setParameter("now", now)
        .uniqueResultOptional()
        .map(Unsent::of);
  }

  /** Decides on a message that waits for it; empty when none does under the id. */
  Optional<Unsent> decide(long id, Decision decision, String by, Instant at) {
    return session()
        .createNativeQuery(DECIDE, Object[].class)
        .setParameter("state", MessageState.of(decision).id())
        .setParameter("by", by)
        .setParameter("at", at)
        .setParameter("rule", decision.ruleName(), String.class)
        .setParameter("comment", decision.comment(), String.class)
        .setParameter("id", id)
        .setParameter("moderated", MessageState.ON_MODERATION.id())
        .uniqueResultOptional()
        .map(Unsent::of);
  }

  /** How a message was decided on; empty when no message with the id ever waited for that. */
  Optional<MessageState> decision(long id) {
    return session()
        .createNativeQuery(DECISION, Short.class)
        .setParameter("id", id)
        .uniqueResultOptional()
        .map(MessageState::of);
  }

  /** Deletes a message that is not sent yet, and returns its text; empty when there is none. */
  Optional<String> takeBack(long seller, long id, String author) {
    return session()
        .createNativeQuery(TAKE_BACK, String.class)
        .setParameter("seller", seller)
        .setParameter("id", id)
        .setParameter("author", author)
        .uniqueResultOptional();
  }

  boolean isOf(long seller, long id, String author) {
    return session()
            .createNativeQuery(WRITTEN_BY, Long.class)
            .setParameter("seller", seller)
            .setParameter("id", id)
            .setParameter("author", author)
            .getSingleResult()
        > 0;
  }

  /** The text of the last message that has one, if that side wrote it. */
  Optional<String> lastOf(Conversation conversation, Side side) {
    return session()
        .createNativeQuery(LAST, String.class)
        .setParameter("seller", conversation.sellerId())
        .setParameter("conversation", conversation.id())
        .setParameter("side", side.name())
        .setParameter("blocked", MessageState.BLOCKED.id())
        .uniqueResultOptional();
  }

  /** When the buyer wrote the message with this place among theirs, from 1. */
  Instant askedAt(Conversation conversation, int place) {
    return session()
        .createNativeQuery(ASKED_AT, Instant.class)
        .setParameter("seller", conversation.sellerId())
        .setParameter("conversation", conversation.id())
        .setParameter("place", place)
        .getSingleResult();
  }

  /**
   * How many messages of a side were there up to a message.
   *
   * @return empty when the conversation has no such message that was sent
   */
  Optional<Integer> ofSideThrough(Conversation conversation, Side side, long id) {
    return session()
        .createNativeQuery(SEEN_THROUGH, Object[].class)
        .setParameter("seller", conversation.sellerId())
        .setParameter("conversation", conversation.id())
        .setParameter("id", id)
        .uniqueResultOptional()
        .map(
            row -> {
              int ofItsSide = ((Number) row[1]).intValue();
              return side.name().equals(row[2])
                  ? ofItsSide
                  : ((Number) row[0]).intValue() - ofItsSide;
            });
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
