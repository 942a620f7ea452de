package ua.kramar.appeals;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.kramar.appeals.words.AppealChannel;
import ua.kramar.appeals.words.AppealStatus;
import ua.kramar.appeals.words.Party;
import ua.kramar.appeals.words.RequestType;
import ua.kramar.appeals.words.SendingType;
import ua.kramar.buyers.Buyers;
import ua.kramar.buyers.Contact;
import ua.kramar.catalog.Offers;
import ua.kramar.catalog.PricedItem;
import ua.kramar.catalog.UnknownOffer;
import ua.kramar.correspondence.ReplyTerm;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.OrderService;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.idempotency.Idempotency;
import ua.kramar.platform.idempotency.IdempotencyKeyReused;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.sellers.Sellers;
import ua.kramar.sellers.UnknownSeller;

/** Takes in what buyers told the marketplace (C2c). Each call is one transaction. */
@Stateless
public class AppealRegistration {

  /** The source of what the site passes on. */
  private static final String SITE = "storefront";

  private static final AppealKind COMPLAINT =
      new AppealKind(RequestType.COMPLAINT, SendingType.MARKETPLACE, AppealChannel.COMPLAINT);

  @Inject private Appeals appeals;
  @Inject private ReplyTerm term;
  @Inject private Sellers sellers;
  @Inject private Offers offers;
  @Inject private Buyers buyers;
  @Inject private OrderService orders;
  @Inject private OrderActs orderActs;
  @Inject private Idempotency idempotency;
  @Inject private CurrentActor actor;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Registers an appeal, once for its two ids, which are remembered as long as the appeal.
   *
   * @param key made of the ids
   * @throws Invalid when neither shop nor order is named, or the phone is none
   * @throws UnknownSeller when there is no such shop
   * @throws NotFound when there is no such order, or it is another shop's
   * @throws IdempotencyKeyReused when the ids are those of another appeal
   */
  public Idempotency.Outcome<RegisteredAppeal> register(String key, RegisterAppeal request) {
    return idempotency.onceForEver(
        "register-appeal", key, request, RegisteredAppeal.class, () -> registered(request));
  }

  private RegisteredAppeal registered(RegisterAppeal request) {
    Contact buyer = request.buyer().contact();
    long seller = seller(request);
    if (appeals.isRegistered(request.sourceSystem(), request.externalId())) {
      throw new IdempotencyKeyReused();
    }
    return added(
        new Appeals.NewAppeal(
            seller,
            request.kind(),
            request.order(),
            null,
            null,
            buyers.addFlushed(seller, buyer),
            request.text(),
            request.sourceSystem(),
            request.externalId()));
  }

  private long seller(RegisterAppeal request) {
    if (request.order() == null) {
      if (request.seller() == null) {
        throw new Invalid("seller", "short-name-of-shop");
      }
      return sellers.id(request.seller());
    }
    long seller = orders.find(request.order()).sellerId();
    if (request.seller() != null && sellers.id(request.seller()) != seller) {
      throw new NotFound("order");
    }
    return seller;
  }

  /**
   * Takes in a complaint of a comment, once for each key.
   *
   * @throws UnknownSeller when there is no such shop
   * @throws UnknownOffer when the shop has no such article
   * @throws NotFound when the account has no such order of that shop
   */
  public RegisteredAppeal complain(String key, LeaveComplaint complaint) {
    return idempotency
        .once("complain", key, complaint, RegisteredAppeal.class, () -> complained(complaint))
        .result();
  }

  private RegisteredAppeal complained(LeaveComplaint complaint) {
    long seller = sellers.id(complaint.seller());
    Optional<PricedItem> article = article(seller, complaint.sku());
    Optional<OrderFacts> order =
        Optional.ofNullable(complaint.order())
            .map(number -> own(seller, Long.parseLong(number), complaint.buyer().account()));
    return added(
        new Appeals.NewAppeal(
            seller,
            COMPLAINT,
            order.map(facts -> facts.ref().number()).orElse(null),
            article.map(PricedItem::sku).orElse(null),
            article.map(PricedItem::title).orElse(null),
            order
                .map(facts -> facts.buyer().id())
                .orElseGet(() -> buyers.addFlushed(seller, complaint.buyer().contact())),
            complaint.text(),
            SITE,
            null));
  }

  private OrderFacts own(long seller, long number, String account) {
    OrderFacts order = orderActs.seen(number);
    boolean own =
        order.ref().sellerId() == seller
            && buyers
                .contact(seller, order.buyer().id())
                .map(Contact::account)
                .filter(account::equals)
                .isPresent();
    if (!own) {
      throw new NotFound("order");
    }
    return order;
  }

  private Optional<PricedItem> article(long seller, String sku) {
    if (sku == null) {
      return Optional.empty();
    }
    return Optional.of(
        Optional.ofNullable(offers.find(seller, List.of(sku)).get(sku))
            .orElseThrow(() -> new UnknownOffer(sku)));
  }

  private RegisteredAppeal added(Appeals.NewAppeal appeal) {
    Instant now = clock.instant();
    Instant due = term.due(appeal.sellerId(), now);
    long id = appeals.nextNumber();
    appeals.add(id, appeal, now, due);
    appeals.addStep(
        appeal.sellerId(),
        id,
        appeal.order(),
        new Appeals.Step(AppealStatus.NEW, Party.MARKETPLACE, actor.get().name(), null, now));
    events.fire(
        new AppealEvent.Registered(
            appeal.sellerId(),
            id,
            appeal.kind().request().id(),
            appeal.order() == null ? null : String.valueOf(appeal.order()),
            due));
    return new RegisteredAppeal(String.valueOf(id), now, due);
  }
}
