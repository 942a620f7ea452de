package ua.kramar.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import ua.kramar.correspondence.StoredMessages.Unsent;
import ua.kramar.correspondence.decision.DecidedAlready;
import ua.kramar.correspondence.decision.Decision;
import ua.kramar.correspondence.policy.Side;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.refusals.NotFound;

/** Delivers, or does not, what the content policy held for a decision of the marketplace. */
@ApplicationScoped
public class ModeratedDelivery {

  @Inject private Conversations conversations;
  @Inject private StoredMessages messages;
  @Inject private MessageDelivery delivery;
  @Inject private CurrentActor actor;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Decides on a message, in the caller's transaction; again, it has no effect.
   *
   * @return the shop whose conversation it is; empty when that was decided so before
   * @throws NotFound when no message with that id waited for a decision
   * @throws DecidedAlready when it was decided otherwise
   */
  public Optional<Long> decide(long id, Decision decision) {
    Optional<Unsent> decided = messages.decide(id, decision, actor.get().name(), clock.instant());
    if (decided.isEmpty()) {
      requireSame(id, decision);
    }
    decided.ifPresent(message -> decided(message, decision));
    return decided.map(Unsent::sellerId);
  }

  private void requireSame(long id, Decision decision) {
    MessageState before = messages.decision(id).orElseThrow(() -> new NotFound("message"));
    if (before != MessageState.of(decision)) {
      throw new DecidedAlready();
    }
  }

  private void decided(Unsent message, Decision decision) {
    Conversation at = conversations.get(message.conversation());
    if (decision.pass()) {
      delivery.deliver(conversations.hold(at), message);
    } else if (message.side() == Side.SELLER) {
      events.fire(
          new ConversationEvent.MessageRejected(
              at.sellerId(),
              at.id(),
              at.kind(),
              at.orderNumber(),
              String.valueOf(message.id()),
              decision.rule()));
    }
  }
}
