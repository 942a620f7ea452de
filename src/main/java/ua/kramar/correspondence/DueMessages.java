package ua.kramar.correspondence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * Sends messages that their writers can take back no more, each in a transaction of its own. The
 * row decides, so that any number of nodes may do it at a time.
 */
@Stateless
public class DueMessages {

  public static final int PAGE = 50;

  @Inject private Conversations conversations;
  @Inject private StoredMessages messages;
  @Inject private MessageDelivery delivery;

  /** The messages of all shops that are due, the longest waiting first. */
  public List<Long> at(Instant now) {
    return messages.due(now, PAGE);
  }

  /** Sends a message, unless that was done or its writer took it back. */
  public void send(long message, Instant now) {
    messages
        .claimDue(message, now)
        .ifPresent(
            unsent ->
                delivery.deliver(
                    conversations.hold(conversations.get(unsent.conversation())), unsent));
  }
}
