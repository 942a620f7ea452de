package ua.kramar.orders.alternatives;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.hibernate.Session;
import ua.kramar.catalog.Offers;
import ua.kramar.orders.OrderEvent;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.OrderService;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.idempotency.Idempotency;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;

/** The record of the alternatives that a shop's buyers were offered. Nothing in it is changed. */
@Stateless
public class Alternatives {

  private static final String LIST = "alternatives";

  private static final String ROWS =
      """
      select id, instead_of, sku, title, outcome, note, offered_by, offered_at from order_alternative
      where seller_id = :seller and order_number = :number and id between :from and :to
      order by id desc limit :count
      """;

  /** The number is the first of a block, as those of comments and tasks. */
  private static final String ADD =
      """
      insert into order_alternative (seller_id, id, order_number, instead_of, sku, title, outcome, note, offered_by,
        offered_at)
      values (:seller, nextval('order_note_id'), :number, :insteadOf, :sku, :title, :outcome, :note, :by, :at)
      returning id
      """;

  private record Request(long number, OfferAlternative alternative) {}

  /** The stored result, which has no personal data. */
  private record Made(long id) {}

  @PersistenceContext private EntityManager entities;
  @Inject private OrderService orders;
  @Inject private Offers offers;
  @Inject private Idempotency idempotency;
  @Inject private CurrentActor actor;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Puts an alternative on record; once, if the caller gives an idempotency key.
   *
   * @param key the caller's idempotency key; null for none
   * @throws NotFound when the acting shop has no such order
   * @throws Invalid when the order has no such article, or the alternative is the same
   * @throws ua.kramar.catalog.UnknownOffer when the shop has no such article
   * @throws ua.kramar.catalog.OfferSoldOut when it is not on sale
   */
  public Alternative add(long number, String key, OfferAlternative alternative) {
    var request = new Request(number, alternative);
    Made made =
        idempotency
            .onceIfKeyed("alternative-" + number, key, request, Made.class, () -> stored(request))
            .result();
    return rows(orders.find(number), made.id(), made.id(), 1).get(0);
  }

  private Made stored(Request request) {
    OfferAlternative alternative = request.alternative();
    OrderRef order = orders.find(request.number());
    List<String> articles = orders.articles(order);
    if (!articles.contains(alternative.insteadOf())) {
      throw new Invalid("insteadOf", "one-of", String.join(", ", articles));
    }
    if (alternative.sku().equals(alternative.insteadOf())) {
      throw new Invalid("sku", "another-article");
    }
    String title =
        offers
            .orderable(order.sellerId(), List.of(alternative.sku()))
            .get(alternative.sku())
            .title();
    Number id =
        entities
            .unwrap(Session.class)
            .createNativeQuery(ADD, Long.class)
            .setParameter("seller", order.sellerId())
            .setParameter("number", order.number())
            .setParameter("insteadOf", alternative.insteadOf())
            .setParameter("sku", alternative.sku())
            .setParameter("title", title)
            .setParameter("outcome", alternative.outcome().name())
            .setParameter("note", alternative.note(), String.class)
            .setParameter("by", actor.get().name())
            .setParameter("at", clock.instant())
            .getSingleResult();
    events.fire(
        new OrderEvent.AlternativeOffered(order.sellerId(), order.number(), String.valueOf(id)));
    return new Made(id.longValue());
  }

  /**
   * The alternatives of an order of the acting shop, the newest first.
   *
   * @param after the cursor of the page before; null for the newest
   * @param limit 1 to 100
   * @throws NotFound when the shop has no such order
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<Alternative> page(long number, String after, int limit) {
    return Page.cut(
        rows(orders.find(number), 0, newest(number, after), limit + 1),
        limit,
        row -> Cursor.of(LIST, number, Long.parseLong(row.id())),
        row -> row);
  }

  private static long newest(long number, String after) {
    if (after == null) {
      return Long.MAX_VALUE;
    }
    Cursor last = Cursor.parse(LIST, after, 2);
    if (last.part(0) != number) {
      throw Cursor.notACursor();
    }
    return last.part(1) - 1;
  }

  private List<Alternative> rows(OrderRef order, long from, long to, int count) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(ROWS, Object[].class)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .setParameter("from", from)
        .setParameter("to", to)
        .setParameter("count", count)
        .getResultList()
        .stream()
        .map(Alternative::of)
        .toList();
  }
}
