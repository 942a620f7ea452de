package ua.kramar.orders.terms;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.IntPredicate;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.OrderIsOver;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.OrderService;
import ua.kramar.orders.status.StatusGroup;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.idempotency.Idempotency;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.refusals.StaleVersion;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;

/** Puts on record what shop and buyer agreed on (O14). */
@Stateless
public class AgreedTerms {

  private static final String LIST = "terms";

  @Inject private StoredTerms stored;
  @Inject private OrderActs acts;
  @Inject private OrderService orders;
  @Inject private Idempotency idempotency;
  @Inject private CurrentActor actor;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  private record Request(long number, NewTerms agreed) {}

  /** The stored result, which has no personal data. */
  private record Added(String number) {}

  /**
   * Adds terms, once for each key.
   *
   * @param version tells whether the caller has read the current version
   * @param key the caller's idempotency key
   * @throws NotFound when the acting shop has no such order
   * @throws StaleVersion when the version is another
   * @throws OrderIsOver when the order has ended
   */
  public OrderRef add(long number, IntPredicate version, String key, NewTerms agreed) {
    idempotency.once(
        "terms-order-" + number,
        key,
        new Request(number, agreed),
        Added.class,
        () -> record(number, version, agreed));
    return orders.find(number);
  }

  private Added record(long number, IntPredicate version, NewTerms agreed) {
    OrderFacts order = acts.begin(number, version);
    if (order.status().group() != StatusGroup.IN_WORK) {
      throw new OrderIsOver();
    }
    stored.add(order.ref(), agreed, actor.get().name(), clock.instant());
    events.fire(new TermsAgreed(order.ref().sellerId(), number, agreed.agreedBy()));
    acts.changed(number);
    return new Added(String.valueOf(number));
  }

  /**
   * The terms of an order of the acting shop, the newest first.
   *
   * @param after the cursor of the page before; null for the newest
   * @param limit 1 to 100
   * @throws NotFound when the shop has no such order
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<TermsOnRecord> page(long number, String after, int limit) {
    OrderRef order = orders.find(number);
    return Page.cut(
        stored.before(order, Cursor.positionIn(LIST, number, after), limit + 1),
        limit,
        row -> Cursor.of(LIST, number, row.position()),
        StoredTerms.Stored::terms);
  }
}
