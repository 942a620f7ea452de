package ua.kramar.orders.calls;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.OrderService;
import ua.kramar.orders.contact.BuyerContacts;
import ua.kramar.orders.contact.CallAttempt;
import ua.kramar.orders.contact.CallOutcome.Effect;
import ua.kramar.orders.contact.CallSubject;
import ua.kramar.orders.contact.NewAttempt;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.idempotency.Idempotency;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.refusals.StaleVersion;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;
import ua.kramar.sellers.timetable.ShopCalendars;

/** Calls to the buyers of orders. */
@Stateless
public class Calls {

  private static final String LIST = "calls";

  /** Where a missed call leads (O16). */
  private static final Map<OrderStatus, OrderStatus> AFTER_A_MISSED_CALL =
      Map.of(
          OrderStatus.PROCESSED_BY_MANAGER, OrderStatus.CALL_BACK_PLANNED,
          OrderStatus.CALL_BACK_PLANNED, OrderStatus.SECOND_CALL_MISSED);

  @Inject private BuyerContacts contacts;
  @Inject private OrderActs acts;
  @Inject private OrderService orders;
  @Inject private ShopCalendars calendars;
  @Inject private Idempotency idempotency;
  @Inject private CurrentActor actor;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  private record Request(long number, ReportCall call) {}

  /** The stored result of a report. */
  private record Reported(String number) {}

  /**
   * Records a call, once for each key. A missed call plans another one: from 26 the order moves to
   * 47, from 47 to 48, in the same transaction. A call outside the hours is marked, never refused:
   * it was made.
   *
   * @param version tells whether the caller has read the current version
   * @param key the caller's idempotency key
   * @throws NotFound when the acting shop has no such order
   * @throws StaleVersion when the version is another
   * @throws DoNotCall when the buyer must not be called to confirm the order
   * @throws Invalid when the next call cannot be planned at that time
   */
  public OrderRef report(long number, IntPredicate version, String key, ReportCall call) {
    idempotency.once(
        "call-order-" + number,
        key,
        new Request(number, call),
        Reported.class,
        () -> record(number, version, call));
    return orders.find(number);
  }

  private Reported record(long number, IntPredicate version, ReportCall call) {
    OrderFacts order = acts.begin(number, version);
    if (order.phoningForbidden() && call.about() == CallSubject.CONFIRMATION) {
      throw new DoNotCall();
    }
    made(order, call, clock.instant());
    return new Reported(String.valueOf(number));
  }

  /**
   * Records a call that the caller's transaction learns of, as {@link #report} does; not refused if
   * the buyer should not have been called, since it was made.
   *
   * @param order which that transaction has locked
   * @param at when it was made
   * @throws Invalid when the next call cannot be planned at that time
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void made(OrderFacts order, ReportCall call, Instant at) {
    long seller = order.ref().sellerId();
    long number = order.ref().number();
    var attempt =
        new NewAttempt(
            call.outcome(),
            call.about(),
            actor.get().name(),
            at,
            call.note(),
            call.callAgain(clock.instant(), calendars.of(seller).calls()));
    contacts.add(seller, number, attempt);
    events.fire(
        new CallReported(
            seller, number, attempt.outcome(), attempt.subject(), attempt.callAgainAt()));
    next(order, attempt)
        .ifPresentOrElse(to -> orders.planAnotherCall(number, to), () -> acts.changed(number));
  }

  /**
   * Records that the buyer asks for no call from now on (O10), which the caller's transaction
   * learns of. Again, it has no effect.
   *
   * @param order which that transaction has locked
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void noneWished(OrderFacts order) {
    OrderRef ref = order.ref();
    if (acts.wishesNoCall(ref.number())) {
      events.fire(new NoCallWished(ref.sellerId(), ref.number(), order.buyer()));
    }
  }

  /** A buyer who must not be called is not waited for either. */
  private static Optional<OrderStatus> next(OrderFacts order, NewAttempt attempt) {
    return attempt.outcome().effect() == Effect.MISSED && !order.phoningForbidden()
        ? Optional.ofNullable(AFTER_A_MISSED_CALL.get(order.status()))
        : Optional.empty();
  }

  /** Whether the acting shop may call buyers now. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public CallHoursNow hours() {
    return CallHoursNow.of(
        calendars.of(actor.get().sellerId()).calls(), clock.instant(), BuyerContacts.APART);
  }

  /**
   * The calls about an order of the acting shop, the newest first.
   *
   * @param after the cursor of the page before; null for the newest
   * @param limit 1 to 100
   * @throws NotFound when the shop has no such order
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<CallAttempt> page(long number, String after, int limit) {
    OrderRef order = orders.find(number);
    return Page.cut(
        contacts.before(
            order.sellerId(), number, Cursor.positionIn(LIST, number, after), limit + 1),
        limit,
        row -> Cursor.of(LIST, number, row.position()),
        BuyerContacts.Stored::attempt);
  }
}
