package ua.kramar.orders;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import ua.kramar.orders.status.Demand;
import ua.kramar.orders.status.MoveNotAllowed;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.status.Moves;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.StatusGroup;
import ua.kramar.orders.status.UnknownStatus;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.refusals.StaleVersion;

/**
 * What can be done with an order that is there. Each call is one transaction: the step, its event,
 * its tasks, or nothing.
 */
@Stateless
public class OrderService {

  @Inject private Orders orders;
  @Inject private OrderViews views;
  @Inject private PhoneTasks phoneTasks;
  @Inject private CurrentActor actor;
  @Inject private CurrentLanguage language;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /** The order with everything that its shop may see. One question, which needs no transaction. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public OrderView view(long number) {
    return views.own(number);
  }

  /** The part of an order that the marketplace's call centre may see. */
  public OrderBrief brief(long number) {
    return views.brief(orders.get(number));
  }

  /**
   * Moves an order.
   *
   * @param version the version that the mover has seen
   * @throws StaleVersion when somebody changed it meanwhile
   * @throws MoveNotAllowed when the table of moves has no such row for the mover
   */
  public OrderView move(long number, int version, MoveOrder wish) {
    Order order = atVersion(number, version);
    OrderStatus to =
        OrderStatus.of(wish.status()).orElseThrow(() -> new UnknownStatus(wish.status()));
    By by = by();
    Instant now = clock.instant();
    if (wish.duplicateOf() != null
        && wish.duplicateOf() != number
        && Moves.demands(to).contains(Demand.DUPLICATE_OF)) {
      order.repeats(orders.get(wish.duplicateOf()).number());
    }
    boolean assigned = wish.waybill() != null && assign(order, wish.waybill(), now);
    step(order, to, by, wish.reason(), now);
    if (assigned && to == OrderStatus.DATA_CONFIRMED) {
      // ROZETKA Seller API, PUT orders: confirmed together with a waybill is a planned hand-over.
      step(order, OrderStatus.HAND_OVER_PLANNED, by, null, now);
    }
    return shown(order);
  }

  /**
   * The buyer changes their mind over the marketplace's site; there is no version to agree on, the
   * last word is theirs.
   */
  public OrderView cancelByBuyer(long number, String reason) {
    Order order = orders.locked(number);
    step(order, OrderStatus.CANCELLED_BY_BUYER, by(), reason, clock.instant());
    return shown(order);
  }

  /** Notes the waybill number, or a better one, without moving the order. */
  public OrderView assignWaybill(long number, int version, String waybill) {
    Order order = atVersion(number, version);
    if (order.status().group() != StatusGroup.IN_WORK) {
      throw new OrderIsOver();
    }
    assign(order, waybill, clock.instant());
    return shown(order);
  }

  /**
   * Follows a carrier's news: moves the order if the table lets a carrier do so from where it
   * stands, otherwise leaves it alone. Late and repeated news therefore never move it back (O6,
   * O8).
   *
   * @param at when it happened at the carrier
   * @return what became of it
   */
  public Followed followCarrier(
      long sellerId, long number, OrderStatus to, Carrier carrier, Instant at) {
    Order order = orders.locked(number);
    if (order.sellerId() != sellerId) {
      throw new NotFound("order");
    }
    By by = new By(Mover.CARRIER, carrier.name(), language.locale());
    boolean forward =
        Moves.find(order.status(), to)
            .filter(move -> move.by().contains(Mover.CARRIER))
            .isPresent();
    if (forward) {
      step(order, to, by, null, at);
      return Followed.MOVED;
    }
    return order.underWayOrOver() ? Followed.PASSED : Followed.TOO_EARLY;
  }

  /** Keeps an internal comment with the order. */
  public OrderView.Comment comment(long number, String text) {
    OrderComment comment =
        new OrderComment(orders.get(number), actor.get().name(), text, clock.instant());
    orders.add(comment);
    return comment.view();
  }

  /** Somebody has done what there was to do. */
  public OrderView finishTask(long number, long task) {
    Order order = orders.locked(number);
    orders
        .task(task)
        .filter(found -> found.orderNumber() == number)
        .orElseThrow(() -> new NotFound("task"))
        .done(actor.get().name(), clock.instant());
    return shown(order);
  }

  private Order atVersion(long number, int version) {
    Order order = orders.locked(number);
    if (order.version() != version) {
      throw new StaleVersion(order.version(), views.of(order));
    }
    return order;
  }

  private boolean assign(Order order, String number, Instant at) {
    Waybill waybill = new Waybill(order.delivery().carrier(), number);
    if (!order.assign(waybill, at)) {
      return false;
    }
    events.fire(
        new OrderEvent.WaybillAssigned(
            order.sellerId(), order.number(), waybill.carrier(), waybill.number(), order.buyer()));
    phoneTasks.waybill(order, at);
    return true;
  }

  private void step(Order order, OrderStatus to, By by, String reason, Instant at) {
    OrderStep step = order.move(to, by, reason, at);
    orders.add(step);
    events.fire(
        new OrderEvent.StatusChanged(
            order.sellerId(),
            order.number(),
            step.from().id(),
            to.id(),
            by.mover(),
            order.waybill(),
            order.buyer()));
    phoneTasks.status(order, clock.instant());
  }

  private OrderView shown(Order order) {
    orders.flush();
    return views.of(order);
  }

  private By by() {
    return By.actor(actor.get(), language.locale());
  }
}
