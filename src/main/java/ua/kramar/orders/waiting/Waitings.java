package ua.kramar.orders.waiting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.IntPredicate;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.OrderService;
import ua.kramar.orders.tasks.OrderTask.Kind;
import ua.kramar.orders.tasks.TaskService;
import ua.kramar.orders.waiting.StoredWaitings.Stored;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.refusals.StaleVersion;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Page;
import ua.kramar.sellers.Sellers;
import ua.kramar.sellers.calendar.WorkingTime;
import ua.kramar.sellers.timetable.ShopCalendars;

/** Puts on record that buyers wait for goods, and holds the clocks of their orders. */
@Stateless
public class Waitings {

  private static final String LIST = "waiting";

  @Inject private StoredWaitings waitings;
  @Inject private OrderActs acts;
  @Inject private OrderService orders;
  @Inject private TaskService tasks;
  @Inject private Sellers sellers;
  @Inject private ShopCalendars calendars;
  @Inject private CurrentActor actor;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Puts on record that the buyer waits, or waits until another day; the same again has no effect.
   * The clocks of the order are held until the shop opens on that day. Then a task asks to look
   * whether the goods have come.
   *
   * @param version tells whether the caller has read the current version
   * @throws NotFound when the acting shop has no such order
   * @throws StaleVersion when the version is another
   * @throws WaitingTooLate when the order is being delivered or has ended
   * @throws Invalid when the day has come already, or is too far ahead
   */
  public OrderRef agree(long number, IntPredicate version, AgreeWaiting waiting) {
    OrderFacts order = acts.begin(number, version);
    if (order.inDeliveryOrOver()) {
      throw new WaitingTooLate();
    }
    Instant now = clock.instant();
    ZoneId zone = sellers.get(order.ref().sellerId()).timeZone();
    waiting.check(LocalDate.ofInstant(now, zone));
    Optional<Stored> newest = waitings.newest(order.ref());
    if (newest.filter(before -> waiting.isOf(before.waiting())).isPresent()) {
      return order.ref();
    }
    Instant morning = opening(order.ref(), waiting.until(), zone);
    String by = actor.get().name();
    waitings.end(order.ref(), by, now);
    int position = newest.map(before -> before.position() + 1).orElse(0);
    waitings.add(order.ref(), position, waiting, by, now, morning);
    tasks.settle(order.ref(), Kind.CHECK_AWAITED_GOODS);
    tell(order.ref(), waiting.until());
    return acts.holdUntil(number, morning);
  }

  /** When the shop opens on that day, or next. */
  private Instant opening(OrderRef order, LocalDate day, ZoneId zone) {
    WorkingTime work = calendars.of(order.sellerId()).work();
    Instant start = day.atStartOfDay(zone).toInstant();
    return work.isOpen(start) ? start : work.nextOpening(start);
  }

  /**
   * Ends the waiting, such as when the goods have come; the clocks run from now on. An order that
   * does not wait stays as it is.
   *
   * @param version tells whether the caller has read the current version
   * @throws NotFound when the acting shop has no such order
   * @throws StaleVersion when the version is another
   */
  public OrderRef end(long number, IntPredicate version) {
    OrderFacts order = acts.begin(number, version);
    if (!order.waits()) {
      return order.ref();
    }
    waitings.end(order.ref(), actor.get().name(), clock.instant());
    tasks.settle(order.ref(), Kind.CHECK_AWAITED_GOODS);
    tell(order.ref(), null);
    return acts.letRun(number);
  }

  private void tell(OrderRef order, LocalDate until) {
    events.fire(new WaitingChanged(order.sellerId(), order.number(), until));
  }

  /**
   * What was agreed for an order of the acting shop, the newest first.
   *
   * @param after the cursor of the page before; null for the newest
   * @param limit 1 to 100
   * @throws NotFound when the shop has no such order
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<AgreedWaiting> page(long number, String after, int limit) {
    OrderRef order = orders.find(number);
    return Page.cut(
        waitings.before(order, position(number, after), limit + 1),
        limit,
        row -> Cursor.of(LIST, number, row.position()),
        Stored::waiting);
  }

  private static long position(long number, String after) {
    if (after == null) {
      return Integer.MAX_VALUE;
    }
    Cursor last = Cursor.parse(LIST, after, 2);
    if (last.part(0) != number) {
      throw Cursor.notACursor();
    }
    return last.part(1);
  }
}
