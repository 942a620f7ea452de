package ua.kramar.orders.owndelivery;

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
import ua.kramar.orders.OrderIsOver;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.OrderService;
import ua.kramar.orders.owndelivery.StoredPlans.Stored;
import ua.kramar.orders.shipping.DeliveryMethod;
import ua.kramar.orders.status.StatusGroup;
import ua.kramar.orders.tasks.OrderTask.Kind;
import ua.kramar.orders.tasks.TaskService;
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

/** Plans deliveries by the shop's own staff. */
@Stateless
public class OwnDeliveries {

  private static final String LIST = "own-delivery";

  @Inject private StoredPlans plans;
  @Inject private OrderActs acts;
  @Inject private OrderService orders;
  @Inject private TaskService tasks;
  @Inject private Sellers sellers;
  @Inject private ShopCalendars calendars;
  @Inject private CurrentActor actor;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Plans the delivery, or plans it anew; the same plan again has no effect. The buyer is told by
   * letter, or by a task to phone when the system must not write to the buyer. On the morning of
   * the day a task reminds of agreeing on the time, unless the buyer has agreed on one.
   *
   * @param version tells whether the caller has read the current version
   * @throws NotFound when the acting shop has no such order
   * @throws StaleVersion when the version is another
   * @throws NotOwnDelivery when a carrier delivers the order
   * @throws OrderIsOver when the order has ended
   * @throws Invalid when the day has passed or is too far ahead, or the times do not fit
   */
  public OrderRef plan(long number, IntPredicate version, PlanOwnDelivery plan) {
    OrderFacts order = acts.begin(number, version);
    if (order.delivery().method() != DeliveryMethod.OWN) {
      throw new NotOwnDelivery();
    }
    if (order.status().group() != StatusGroup.IN_WORK) {
      throw new OrderIsOver();
    }
    Instant now = clock.instant();
    ZoneId zone = sellers.get(order.ref().sellerId()).timeZone();
    plan.check(LocalDate.ofInstant(now, zone));
    Optional<Stored> before = plans.newest(order.ref());
    if (before.filter(newest -> plan.isOf(newest.plan())).isPresent()) {
      return order.ref();
    }
    plans.add(
        order.ref(),
        before.map(newest -> newest.position() + 1).orElse(0),
        plan,
        actor.get().name(),
        now,
        plan.agreedBy() == null ? morning(order.ref(), plan.date(), zone) : null);
    tell(order, plan, before.isPresent());
    return acts.changed(number);
  }

  /** When buyers may be called on that day. */
  private Instant morning(OrderRef order, LocalDate day, ZoneId zone) {
    WorkingTime calls = calendars.of(order.sellerId()).calls();
    Instant start = day.atStartOfDay(zone).toInstant();
    return calls.isOpen(start) ? start : calls.nextOpening(start);
  }

  private void tell(OrderFacts order, PlanOwnDelivery plan, boolean replaced) {
    if (plan.agreedBy() != null) {
      tasks.settle(order.ref(), Kind.AGREE_DELIVERY_TIME);
    }
    if (!order.buyer().reachable() && plan.agreedBy() != TimeAgreedBy.CALL) {
      tasks.tell(order, Kind.TELL_DELIVERY_BY_PHONE, OwnDeliveryWords.of(plan));
    }
    events.fire(
        new OwnDeliveryPlanned(
            order.ref().sellerId(),
            order.ref().number(),
            plan.date(),
            plan.from(),
            plan.to(),
            plan.agreedBy() != null,
            replaced,
            order.buyer()));
  }

  /**
   * The plans of an order of the acting shop, the valid one first.
   *
   * @param after the cursor of the page before; null for the newest
   * @param limit 1 to 100
   * @throws NotFound when the shop has no such order
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<OwnDeliveryPlan> page(long number, String after, int limit) {
    OrderRef order = orders.find(number);
    return Page.cut(
        plans.before(order, Cursor.positionIn(LIST, number, after), limit + 1),
        limit,
        row -> Cursor.of(LIST, number, row.position()),
        Stored::plan);
  }
}
