package ua.kramar.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import ua.kramar.buyers.Buyers;
import ua.kramar.buyers.Contact;
import ua.kramar.correspondence.StoredMessages.Unsent;
import ua.kramar.correspondence.policy.Side;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderEvent.BuyerRef;
import ua.kramar.orders.calls.WrittenContacts;
import ua.kramar.orders.contact.Writer;
import ua.kramar.platform.events.DomainEvent;

/**
 * The moment in which a message reaches the other side: it gets its place, starts or stops the
 * clock of the answer (C4), counts as contact on record with its order (O16), and is told of.
 */
@ApplicationScoped
class MessageDelivery {

  @Inject private Conversations conversations;
  @Inject private StoredMessages messages;
  @Inject private ReplyTerm term;
  @Inject private WrittenContacts contacts;
  @Inject private OrderActs orders;
  @Inject private Buyers buyers;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Delivers a message.
   *
   * @param at the conversation, which the caller holds
   */
  void deliver(Conversation at, Unsent message) {
    Instant now = clock.instant();
    boolean byBuyer = message.side() == Side.BUYER;
    int ofSide = 1 + (byBuyer ? at.buyerMessages() : at.messages() - at.buyerMessages());
    messages.sent(message, now, at.messages() + 1, ofSide);
    int handled = byBuyer ? at.handled() : Math.max(at.handled(), message.answers());
    WaitingReply waiting = byBuyer ? asked(at, now) : left(at, handled);
    conversations.hasMessage(at, byBuyer, handled, now, waiting);
    if (at.order() != null) {
      contacts.add(at.order(), byBuyer ? Writer.BUYER : Writer.SHOP);
      contacts.awaitsAnswer(at.order(), waiting.since());
    }
    events.fire(byBuyer ? received(at, message, waiting) : sent(at, message));
  }

  /** The clock runs from the first message that waits. */
  private WaitingReply asked(Conversation at, Instant now) {
    return term.waiting(at.sellerId(), at.waits() ? at.waitingSince() : now);
  }

  /** What the buyer wrote while the shop's message could still be taken back is no answered. */
  private WaitingReply left(Conversation at, int handled) {
    return handled < at.buyerMessages()
        ? term.waiting(at.sellerId(), messages.askedAt(at, handled + 1))
        : WaitingReply.NONE;
  }

  private ConversationEvent received(Conversation at, Unsent message, WaitingReply waiting) {
    return new ConversationEvent.MessageReceived(
        at.sellerId(),
        at.id(),
        at.kind(),
        at.orderNumber(),
        String.valueOf(message.id()),
        !at.waits(),
        waiting.due());
  }

  private ConversationEvent sent(Conversation at, Unsent message) {
    return new ConversationEvent.MessageSent(
        at.sellerId(),
        at.id(),
        at.kind(),
        at.orderNumber(),
        String.valueOf(message.id()),
        buyer(at));
  }

  private BuyerRef buyer(Conversation at) {
    if (at.order() != null) {
      return orders.seen(at.order()).buyer();
    }
    boolean reachable =
        buyers.contact(at.sellerId(), at.buyer()).filter(Contact::reachable).isPresent();
    return new BuyerRef(at.buyer(), reachable);
  }
}
