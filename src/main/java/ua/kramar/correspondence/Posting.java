package ua.kramar.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import ua.kramar.correspondence.StoredMessages.Draft;
import ua.kramar.correspondence.StoredMessages.Unsent;
import ua.kramar.correspondence.policy.Side;
import ua.kramar.correspondence.policy.Verdict;

/** Stores what one of the two sides wrote, and delivers it at once where nothing holds it. */
@ApplicationScoped
class Posting {

  /** How long a person of the shop can take a message back. */
  static final Duration REGRET = Duration.ofSeconds(5);

  @Inject private StoredMessages messages;
  @Inject private MessageDelivery delivery;
  @Inject private MessageCheck check;
  @Inject private Clock clock;

  /**
   * Posts a message of the shop.
   *
   * @param at the conversation, which the caller holds
   * @param takesBack whether its writer can take it back for a while: a person, not a machine
   * @throws ForbiddenContent when the text has what may not be written
   * @throws ConversationClosed when the shop said that no answer is needed
   */
  WrittenMessage ofShop(Conversation at, String author, WriteMessage message, boolean takesBack) {
    if (at.isClosed()) {
      throw new ConversationClosed();
    }
    boolean held = check.admit(at, Side.SELLER, message.text()).holds();
    Instant now = clock.instant();
    if (!held && takesBack) {
      Instant until = now.plus(REGRET);
      Draft draft = draft(Side.SELLER, author, message, MessageState.NEW, until);
      return WrittenMessage.of(at, messages.add(at, draft, now).id(), until);
    }
    return post(at, draft(Side.SELLER, author, message, state(held), null), now, held);
  }

  /**
   * Posts a message of the buyer.
   *
   * @param at the conversation, which the caller holds
   */
  WrittenMessage ofBuyer(Conversation at, WriteMessage message) {
    Verdict verdict = check.admit(at, Side.BUYER, message.text());
    MessageState state = state(verdict.holds());
    return post(
        at, draft(Side.BUYER, null, message, state, null), clock.instant(), verdict.holds());
  }

  private WrittenMessage post(Conversation at, Draft draft, Instant now, boolean held) {
    Unsent message = messages.add(at, draft, now);
    if (!held) {
      delivery.deliver(at, message);
    }
    return WrittenMessage.of(at, message.id(), null);
  }

  private static MessageState state(boolean held) {
    return held ? MessageState.ON_MODERATION : MessageState.AUTO_PASSED;
  }

  private static Draft draft(
      Side side, String author, WriteMessage message, MessageState state, Instant releaseAt) {
    return new Draft(side, author, message.normal(), state, releaseAt);
  }
}
