package ua.kramar.correspondence;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.access.Account;
import ua.kramar.access.Accounts;
import ua.kramar.access.CredentialRef;
import ua.kramar.access.CurrentCredential;
import ua.kramar.buyers.Buyers;
import ua.kramar.buyers.Contact;
import ua.kramar.correspondence.attachments.AttachmentView;
import ua.kramar.correspondence.attachments.MessageFiles;
import ua.kramar.correspondence.policy.Side;
import ua.kramar.correspondence.texts.ShopMessage;
import ua.kramar.correspondence.texts.UnfilledPlaces;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.OrderService;
import ua.kramar.orders.calls.WrittenContacts;
import ua.kramar.orders.status.StatusGroup;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.idempotency.Idempotency;
import ua.kramar.platform.refusals.Forbidden;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.NotFound;

/** What the acting shop does in its conversations. Each call is one transaction. */
@Stateless
public class ShopCorrespondence {

  @Inject private Conversations conversations;
  @Inject private StoredMessages messages;
  @Inject private Posting posting;
  @Inject private MessageCheck check;
  @Inject private MessageFiles files;
  @Inject private ReplyTerm term;
  @Inject private WrittenContacts contacts;
  @Inject private OrderActs orders;
  @Inject private OrderService orderService;
  @Inject private Buyers buyers;
  @Inject private Accounts accounts;
  @Inject private Idempotency idempotency;
  @Inject private CurrentCredential credential;
  @Inject private CurrentActor actor;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  private record Request(String about, ShopMessage message) {}

  /** A message that was taken back, to be written anew. */
  @Schema(name = "MessageTakenBack")
  public record TakenBack(String text, List<AttachmentView> attachments) {}

  /**
   * Writes to the buyer, once for each key. What a person writes can be taken back for {@link
   * Posting#REGRET}, and reaches the buyer then; what a machine writes reaches the buyer at once.
   *
   * @param key the caller's idempotency key
   * @throws NotFound when the acting shop has no such conversation
   * @throws ConversationClosed when the shop said that no answer is needed
   * @throws UnfilledPlaces when the text has a place of a template without its value
   * @throws ForbiddenContent when the text has what may not be written (C5)
   */
  public WrittenMessage write(long id, String key, ShopMessage message) {
    return once(
        "write-conversation-" + id, key, message, () -> conversations.hold(conversations.get(id)));
  }

  /**
   * As {@link #write}, about an order; opens the conversation if there is none.
   *
   * @throws BuyerWithoutCabinet when the buyer has no account (C1)
   */
  public WrittenMessage writeAboutOrder(long number, String key, ShopMessage message) {
    return once("write-order-" + number, key, message, () -> aboutOrder(number));
  }

  private WrittenMessage once(
      String operation, String key, ShopMessage message, Supplier<Conversation> held) {
    return idempotency
        .once(
            operation,
            key,
            new Request(operation, message),
            WrittenMessage.class,
            () -> posting.ofShop(held.get(), actor.get().name(), message, isPerson()))
        .result();
  }

  private Conversation aboutOrder(long number) {
    OrderFacts order = orders.begin(number, version -> true);
    String account =
        buyers
            .contact(order.ref().sellerId(), order.buyer().id())
            .map(Contact::account)
            .orElseThrow(BuyerWithoutCabinet::new);
    return conversations.aboutOrder(
        order.ref(), account, order.status().group() == StatusGroup.IN_WORK, clock.instant());
  }

  /**
   * Takes back a message that the calling person wrote a moment ago.
   *
   * @return what it was; its files are the person's again, and not sent
   * @throws MessageSentAlready when it has reached the buyer
   * @throws NotFound when the person wrote no such message
   */
  public TakenBack takeBack(long message) {
    long seller = actor.get().sellerId();
    String author = actor.get().name();
    List<AttachmentView> attachments = files.of(seller, message);
    return messages
        .takeBack(seller, message, author)
        .map(text -> new TakenBack(text, attachments))
        .orElseThrow(
            () ->
                messages.isOf(seller, message, author)
                    ? new MessageSentAlready()
                    : new NotFound("message"));
  }

  /**
   * Says who answers.
   *
   * @param login of a person of the shop; null for nobody in particular
   * @throws Invalid when nobody who works in the shop has that login
   */
  public void assign(long id, String login) {
    Conversation at = conversations.hold(conversations.get(id));
    if (login != null && !worksHere(login, at.sellerId())) {
      throw new Invalid("login", "person-of-shop");
    }
    if (conversations.assign(at, login)) {
      events.fire(
          new ConversationEvent.Assigned(
              at.sellerId(), id, at.kind(), at.orderNumber(), login != null));
    }
  }

  private boolean worksHere(String login, long seller) {
    return accounts
        .byLogin(login)
        .filter(Account::active)
        .filter(person -> person.sellerId() == seller)
        .isPresent();
  }

  /** Marks the conversation with a star for the whole shop, or takes it away. */
  public void star(long id, boolean starred) {
    Conversation at = conversations.hold(conversations.get(id));
    if (conversations.star(at, starred)) {
      events.fire(
          new ConversationEvent.Starred(at.sellerId(), id, at.kind(), at.orderNumber(), starred));
    }
  }

  /**
   * Says that what the buyer wrote needs no answer, which stops the clock; again, it has no effect.
   *
   * @throws NothingToAnswer when the buyer waits for none
   */
  public void close(long id, String reason) {
    Conversation at = conversations.hold(conversations.get(id));
    if (at.isClosed()) {
      return;
    }
    if (!at.waits()) {
      throw new NothingToAnswer();
    }
    conversations.close(at, actor.get().name(), reason, clock.instant());
    awaitsAnswer(at, WaitingReply.NONE);
    events.fire(new ConversationEvent.Closed(at.sellerId(), id, at.kind(), at.orderNumber()));
  }

  /**
   * Takes back that no answer is needed: the clock runs from the buyer's last message. No effect
   * when that was not said.
   */
  public void reopen(long id) {
    Conversation at = conversations.hold(conversations.get(id));
    if (!at.isClosed()) {
      return;
    }
    int handled = at.buyerMessages() - 1;
    WaitingReply waiting = term.waiting(at.sellerId(), messages.askedAt(at, at.buyerMessages()));
    conversations.reopen(at, handled, waiting);
    awaitsAnswer(at, waiting);
    events.fire(new ConversationEvent.Reopened(at.sellerId(), id, at.kind(), at.orderNumber()));
  }

  private void awaitsAnswer(Conversation at, WaitingReply waiting) {
    if (at.order() != null) {
      contacts.awaitsAnswer(at.order(), waiting.since());
    }
  }

  /**
   * Records that the calling person has read the messages of the buyer.
   *
   * @param through the id of the last message that was read; null for all
   * @throws Forbidden when a machine calls: what it has read, nobody has
   * @throws NotFound when the conversation has no such message
   */
  public void read(long id, Long through) {
    if (!isPerson()) {
      throw new Forbidden();
    }
    Conversation at = conversations.get(id);
    int seen =
        through == null
            ? at.buyerMessages()
            : messages
                .ofSideThrough(at, Side.BUYER, through)
                .orElseThrow(() -> new NotFound("message"));
    if (seen > 0) {
      conversations.seenBy(at, actor.get().name(), seen, clock.instant());
    }
  }

  /**
   * Asks the content policy about a text of the shop, without sending it.
   *
   * @param message the text, and the template that it was made of
   * @param conversation the id of its conversation; null for none
   * @param order the number of the order that it is about, when there is no conversation yet; null
   *     for none
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public CheckedMessage check(ShopMessage message, Long conversation, Long order) {
    if (conversation != null) {
      return check.judge(message.text(), check.of(conversations.get(conversation), message));
    }
    Long own = order == null ? null : orderService.find(order).number();
    return check.judge(message.text(), check.ofFirst(actor.get().sellerId(), own, message));
  }

  /**
   * As {@link #check}, of the answer to a public question.
   *
   * @throws NotFound when the acting shop has no such question
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public CheckedMessage checkAnswer(ShopMessage message, long question) {
    return check.judge(message.text(), check.ofAnswer(question, message));
  }

  private boolean isPerson() {
    return credential.get().filter(by -> by.kind() == CredentialRef.Kind.SESSION).isPresent();
  }
}
