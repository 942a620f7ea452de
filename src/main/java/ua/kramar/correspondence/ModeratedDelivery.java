package ua.kramar.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.kramar.correspondence.StoredMessages.Unsent;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.NotFound;

/** Delivers, or does not, what the content policy held for a decision of the marketplace. */
@ApplicationScoped
public class ModeratedDelivery {

  @Inject private Conversations conversations;
  @Inject private StoredMessages messages;
  @Inject private MessageDelivery delivery;
  @Inject private CurrentActor actor;

  /**
   * Decides on a message, in the caller's transaction.
   *
   * @throws NotFound when no message with that id waits for a decision
   */
  public void decide(long id, boolean pass) {
    MessageState state = pass ? MessageState.PASSED : MessageState.BLOCKED;
    Unsent message =
        messages.decide(id, state, actor.get().name()).orElseThrow(() -> new NotFound("message"));
    if (pass) {
      delivery.deliver(conversations.hold(conversations.get(message.conversation())), message);
    }
  }
}
