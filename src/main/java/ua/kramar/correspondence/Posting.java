package ua.kramar.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import ua.kramar.correspondence.StoredMessages.Draft;
import ua.kramar.correspondence.StoredMessages.Unsent;
import ua.kramar.correspondence.attachments.MessageFiles;
import ua.kramar.correspondence.attachments.Owner;
import ua.kramar.correspondence.policy.Side;
import ua.kramar.correspondence.policy.Verdict;
import ua.kramar.correspondence.texts.ShopMessage;
import ua.kramar.correspondence.texts.UnfilledPlaces;

/** Stores what one of the two sides wrote, and delivers it at once where nothing holds it. */
@ApplicationScoped
class Posting {

  /** How long a person of the shop can take a message back. */
  static final Duration REGRET = Duration.ofSeconds(5);

  @Inject private StoredMessages messages;
  @Inject private MessageDelivery delivery;
  @Inject private MessageCheck check;
  @Inject private MessageFiles files;
  @Inject private Clock clock;

  /**
   * Posts a message of the shop.
   *
   * @param at the conversation, which the caller holds
   * @param takesBack whether its writer can take it back for a while: a person, not a machine
   * @throws UnfilledPlaces when the text has a place of a template without its value
   * @throws ForbiddenContent when the text has what may not be written
   * @throws ConversationClosed when the shop said that no answer is needed
   */
  WrittenMessage ofShop(Conversation at, String author, ShopMessage message, boolean takesBack) {
    if (at.isClosed()) {
      throw new ConversationClosed();
    }
    boolean held = check.admit(at, message).holds();
    Instant now = clock.instant();
    if (!held && takesBack) {
      Instant until = now.plus(REGRET);
      Draft draft = new Draft(Side.SELLER, author, message.normal(), MessageState.NEW, until);
      return WrittenMessage.of(at, add(at, draft, message.attachments(), now).id(), until);
    }
    Draft draft = new Draft(Side.SELLER, author, message.normal(), state(held), null);
    return post(at, add(at, draft, message.attachments(), now), held);
  }

  /**
   * Posts a message of the buyer.
   *
   * @param at the conversation, which the caller holds
   */
  WrittenMessage ofBuyer(Conversation at, WriteMessage message) {
    Verdict verdict = check.admit(at, Side.BUYER, message.text());
    MessageState state = state(verdict.holds());
    Draft draft = new Draft(Side.BUYER, null, message.normal(), state, null);
    return post(at, add(at, draft, message.attachments(), clock.instant()), verdict.holds());
  }

  private Unsent add(Conversation at, Draft draft, List<String> attachments, Instant now) {
    Unsent message = messages.add(at, draft, now);
    String owner = draft.side() == Side.BUYER ? at.account() : draft.author();
    files.attach(new Owner(at.sellerId(), draft.side(), owner), at.id(), message.id(), attachments);
    return message;
  }

  private WrittenMessage post(Conversation at, Unsent message, boolean held) {
    if (!held) {
      delivery.deliver(at, message);
    }
    return WrittenMessage.of(at, message.id(), null);
  }

  private static MessageState state(boolean held) {
    return held ? MessageState.ON_MODERATION : MessageState.AUTO_PASSED;
  }
}
