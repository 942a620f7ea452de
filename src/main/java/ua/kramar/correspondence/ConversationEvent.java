package ua.kramar.correspondence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import ua.kramar.correspondence.decision.RejectionRule;
import ua.kramar.orders.OrderEvent.BuyerRef;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventType;
import ua.kramar.platform.events.Subject;

/**
 * An event of a conversation. Contains ids only, never what was written.
 *
 * <p>{@code order} is the number of the order that the conversation is about; null when it is about
 * the shop.
 */
public sealed interface ConversationEvent extends DomainEvent {

  /** The kind of subject of all events about conversations. */
  String SUBJECT = "conversation";

  @JsonIgnore
  long conversation();

  @Override
  default Subject subject() {
    return new Subject(SUBJECT, String.valueOf(conversation()));
  }

  /**
   * The buyer wrote, and the shop can read it.
   *
   * @param message its id
   * @param first whether nothing waited before: the clock of the answer starts with it (C4)
   * @param replyDueAt until when the shop should answer
   */
  @EventType("conversation.message-received")
  record MessageReceived(
      @JsonIgnore long sellerId,
      @JsonIgnore long conversation,
      ConversationKind kind,
      String order,
      String message,
      boolean first,
      Instant replyDueAt)
      implements ConversationEvent {}

  /**
   * The shop wrote, and the buyer can read it: not before the writer can take it back no more.
   *
   * @param message its id
   */
  @EventType("conversation.message-sent")
  record MessageSent(
      @JsonIgnore long sellerId,
      @JsonIgnore long conversation,
      ConversationKind kind,
      String order,
      String message,
      BuyerRef buyer)
      implements ConversationEvent {}

  /** The buyer has read messages of the shop. Told each time that more are read. */
  @EventType("conversation.read-by-buyer")
  record ReadByBuyer(
      @JsonIgnore long sellerId, @JsonIgnore long conversation, ConversationKind kind, String order)
      implements ConversationEvent {}

  /**
   * The marketplace refused a message of the shop: the buyer never sees it.
   *
   * @param message its id
   */
  @EventType("conversation.message-rejected")
  record MessageRejected(
      @JsonIgnore long sellerId,
      @JsonIgnore long conversation,
      ConversationKind kind,
      String order,
      String message,
      RejectionRule rule)
      implements ConversationEvent {}

  /** The shop said that no answer is needed. */
  @EventType("conversation.closed")
  record Closed(
      @JsonIgnore long sellerId, @JsonIgnore long conversation, ConversationKind kind, String order)
      implements ConversationEvent {}

  /** The shop took back that no answer is needed. */
  @EventType("conversation.reopened")
  record Reopened(
      @JsonIgnore long sellerId, @JsonIgnore long conversation, ConversationKind kind, String order)
      implements ConversationEvent {}

  /**
   * Another person answers, or nobody in particular.
   *
   * @param assigned false for nobody in particular
   */
  @EventType("conversation.assigned")
  record Assigned(
      @JsonIgnore long sellerId,
      @JsonIgnore long conversation,
      ConversationKind kind,
      String order,
      boolean assigned)
      implements ConversationEvent {}

  /** The shop marked the conversation with a star, or took it away. */
  @EventType("conversation.starred")
  record Starred(
      @JsonIgnore long sellerId,
      @JsonIgnore long conversation,
      ConversationKind kind,
      String order,
      boolean starred)
      implements ConversationEvent {}
}
