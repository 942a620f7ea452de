package ua.kramar.orders;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import ua.kramar.orders.status.MoveNotAllowed;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.status.Moves;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.Requirement;
import ua.kramar.orders.status.StatusGroup;
import ua.kramar.orders.status.UnknownStatus;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.refusals.StaleVersion;

/**
 * What can be done with an order that is there. Each call is one transaction: the step, its event,
 * what observers of the event add, or nothing.
 */
@Stateless
public class OrderService {

  @Inject private Orders orders;
  @Inject private WaybillFormats formats;
  @Inject private CurrentActor actor;
  @Inject private CurrentLanguage language;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * The order of that number, of the acting shop or of any shop for an actor who serves all.
   *
   * @throws NotFound when there is none
   */
  public OrderRef find(long number) {
    return orders.get(number).ref();
  }

  /**
   * Locks the order against every other change until the caller's transaction ends.
   *
   * @throws NotFound when there is none
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public OrderRef lock(long number) {
    return orders.locked(number).ref();
  }

  /**
   * Moves an order.
   *
   * @param version the version that the mover has seen
   * @throws StaleVersion when it is not the current one
   * @throws MoveNotAllowed when the table of moves has no such row for the mover
   */
  public OrderRef move(long number, int version, MoveOrder move) {
    Order order = atVersion(number, version);
    OrderStatus to =
        OrderStatus.of(move.status()).orElseThrow(() -> new UnknownStatus(move.status()));
    Initiator initiator = initiator();
    Instant now = clock.instant();
    if (move.duplicateOf() != null
        && move.duplicateOf() != number
        && Moves.conditions(to).contains(Requirement.DUPLICATE_OF)) {
      order.repeats(orders.get(move.duplicateOf()).number());
    }
    boolean assigned = move.waybill() != null && assign(order, move.waybill(), now);
    step(order, to, initiator, move.reason(), now);
    if (assigned && to == OrderStatus.DATA_CONFIRMED) {
      // ROZETKA Seller API, PUT orders: confirmed together with a waybill is a planned hand-over.
      step(order, OrderStatus.HAND_OVER_PLANNED, initiator, null, now);
    }
    return changed(order);
  }

  /**
   * Cancels an order for its buyer, over the marketplace's site. The buyer has seen no version, so
   * none is demanded.
   *
   * @return the new status
   */
  public OrderStatus cancelByBuyer(long number, String reason) {
    Order order = orders.locked(number);
    step(order, OrderStatus.CANCELLED_BY_BUYER, initiator(), reason, clock.instant());
    return order.status();
  }

  /** Assigns the waybill number, or a corrected one, without moving the order. */
  public OrderRef assignWaybill(long number, int version, String waybill) {
    Order order = atVersion(number, version);
    if (order.status().group() != StatusGroup.IN_WORK) {
      throw new OrderIsOver();
    }
    assign(order, waybill, clock.instant());
    return changed(order);
  }

  /**
   * Follows a carrier's status update: moves the order if the table lets a carrier do so from where
   * it stands, otherwise leaves it alone. Late and repeated updates therefore never move it back
   * (O6, O8).
   *
   * @param at when it happened at the carrier
   */
  public CarrierUpdateOutcome followCarrier(
      long sellerId, long number, OrderStatus to, Carrier carrier, Instant at) {
    Order order = orders.locked(number);
    if (order.sellerId() != sellerId) {
      throw new NotFound("order");
    }
    Initiator initiator = new Initiator(Mover.CARRIER, carrier.name(), language.locale());
    boolean forward =
        Moves.find(order.status(), to)
            .filter(move -> move.by().contains(Mover.CARRIER))
            .isPresent();
    if (forward) {
      step(order, to, initiator, null, at);
      return CarrierUpdateOutcome.MOVED;
    }
    return order.underWayOrOver() ? CarrierUpdateOutcome.PASSED : CarrierUpdateOutcome.TOO_EARLY;
  }

  /** Keeps an internal comment with the order. */
  public Comment comment(long number, String text) {
    OrderComment comment =
        new OrderComment(orders.get(number), actor.get().name(), text, clock.instant());
    orders.add(comment);
    return comment.view();
  }

  private Order atVersion(long number, int version) {
    Order order = orders.locked(number);
    if (order.version() != version) {
      throw new StaleVersion(order.version());
    }
    return order;
  }

  private boolean assign(Order order, String number, Instant at) {
    Waybill waybill = Waybill.of(order.delivery().carrier(), number, formats);
    if (!order.assign(waybill, at)) {
      return false;
    }
    events.fire(
        new OrderEvent.WaybillAssigned(
            order.sellerId(), order.number(), waybill.carrier(), waybill.number(), order.buyer()));
    return true;
  }

  private void step(Order order, OrderStatus to, Initiator initiator, String reason, Instant at) {
    OrderStep step = order.move(to, initiator, reason, at);
    orders.add(step);
    events.fire(
        new OrderEvent.StatusChanged(
            order.sellerId(),
            order.number(),
            step.from().id(),
            to.id(),
            initiator.mover(),
            order.waybill(),
            order.buyer()));
  }

  /** Readers of the same transaction see the change, and the version that it gave the order. */
  private OrderRef changed(Order order) {
    orders.flush();
    return order.ref();
  }

  private Initiator initiator() {
    return Initiator.of(actor.get(), language.locale());
  }
}
