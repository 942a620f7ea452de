package ua.kramar.correspondence;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.kramar.buyers.Buyers;
import ua.kramar.buyers.Contact;
import ua.kramar.catalog.Offers;
import ua.kramar.catalog.PricedItem;
import ua.kramar.catalog.UnknownOffer;
import ua.kramar.correspondence.policy.Side;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.status.StatusGroup;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.idempotency.Idempotency;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.sellers.Sellers;

/**
 * What buyers do in their conversations, on the marketplace's site, which knows them by their
 * account. What belongs to another account does not exist for them.
 */
@Stateless
public class BuyerCorrespondence {

  @Inject private Conversations conversations;
  @Inject private StoredMessages messages;
  @Inject private Posting posting;
  @Inject private OrderActs orders;
  @Inject private Buyers buyers;
  @Inject private Sellers sellers;
  @Inject private Offers offers;
  @Inject private Idempotency idempotency;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  private record Request(String account, String about, WriteMessage message) {}

  private record Question(AskShop question, String shop) {}

  /**
   * Writes about an order, once for each key (C2a).
   *
   * @throws NotFound when the account has no such order
   */
  public WrittenMessage writeAboutOrder(
      long number, String account, String key, WriteMessage message) {
    return idempotency
        .once(
            "buyer-order-message-" + number,
            key,
            new Request(account, String.valueOf(number), message),
            WrittenMessage.class,
            () -> posting.ofBuyer(aboutOrder(number, account), message))
        .result();
  }

  private Conversation aboutOrder(long number, String account) {
    OrderFacts order = orders.begin(number, version -> true);
    boolean own =
        buyers
            .contact(order.ref().sellerId(), order.buyer().id())
            .map(Contact::account)
            .filter(account::equals)
            .isPresent();
    if (!own) {
      throw new NotFound("order");
    }
    return conversations.aboutOrder(
        order.ref(), account, order.status().group() == StatusGroup.IN_WORK, clock.instant());
  }

  /**
   * Asks a shop from its page or from that of an article, once for each key (C2b). What the same
   * account asks from the same page goes on in the same conversation.
   *
   * @param shop the short name of the shop
   * @throws NotFound when there is no such shop
   * @throws UnknownOffer when the shop has no such article
   */
  public WrittenMessage ask(String shop, String key, AskShop question) {
    return idempotency
        .once(
            "buyer-question-" + shop,
            key,
            new Question(question, shop),
            WrittenMessage.class,
            () -> posting.ofBuyer(withShop(shop, question), question.message()))
        .result();
  }

  private Conversation withShop(String shop, AskShop question) {
    long seller = sellers.find(shop).orElseThrow(() -> new NotFound("shop")).id();
    Contact who = question.buyer().contact();
    Optional<PricedItem> article = article(seller, question.sku());
    return conversations
        .withShop(seller, who.account(), question.sku())
        .orElseGet(
            () ->
                conversations.openWithShop(
                    seller,
                    buyers.addFlushed(seller, who),
                    who.account(),
                    question.sku(),
                    article.map(PricedItem::title).orElse(null),
                    clock.instant()));
  }

  private Optional<PricedItem> article(long seller, String sku) {
    if (sku == null) {
      return Optional.empty();
    }
    Map<String, PricedItem> found = offers.find(seller, List.of(sku));
    return Optional.of(
        Optional.ofNullable(found.get(sku)).orElseThrow(() -> new UnknownOffer(sku)));
  }

  /**
   * Writes on in a conversation, once for each key.
   *
   * @throws NotFound when the account has no such conversation
   */
  public WrittenMessage write(long id, String account, String key, WriteMessage message) {
    return idempotency
        .once(
            "buyer-message-" + id,
            key,
            new Request(account, String.valueOf(id), message),
            WrittenMessage.class,
            () -> answer(id, account, message))
        .result();
  }

  /**
   * Writes on in a conversation, for callers that see to it themselves that nothing is written
   * twice.
   *
   * @throws NotFound when the account has no such conversation
   */
  public WrittenMessage answer(long id, String account, WriteMessage message) {
    return posting.ofBuyer(conversations.hold(conversations.ofAccount(account, id)), message);
  }

  /**
   * Records that the buyer has read the messages of the shop.
   *
   * @param through the id of the last message that was read; null for all
   * @throws NotFound when the account has no such conversation, or that no such message
   */
  public void read(long id, String account, Long through) {
    Conversation at = conversations.ofAccount(account, id);
    int seen =
        through == null
            ? at.messages() - at.buyerMessages()
            : messages
                .ofSideThrough(at, Side.SELLER, through)
                .orElseThrow(() -> new NotFound("message"));
    if (conversations.seenByBuyer(at, seen)) {
      events.fire(
          new ConversationEvent.ReadByBuyer(at.sellerId(), id, at.kind(), at.orderNumber()));
    }
  }
}
