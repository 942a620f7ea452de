package ua.kramar.orders.joining;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import ua.kramar.buyers.Buyers;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderEvent;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.OrderIsOver;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.OrderService;
import ua.kramar.orders.parcels.JoinedOrders;
import ua.kramar.orders.parcels.OrderParcels;
import ua.kramar.orders.parcels.StoredParcels;
import ua.kramar.orders.shipping.DeliveryChoice;
import ua.kramar.orders.status.StatusGroup;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.NotFound;

/**
 * Sends several orders of one buyer in one parcel: each of them gets the waybill number that any of
 * them gets. Their statuses stay their own.
 */
@Stateless
public class OrderJoining {

  @Inject private JoinedOrders joined;
  @Inject private StoredParcels parcels;
  @Inject private OrderActs acts;
  @Inject private OrderService orders;
  @Inject private Buyers buyers;
  @Inject private CurrentActor actor;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Puts two orders, and all with which they already go, into one parcel; again without an effect.
   * A waybill number that one of them has becomes that of all.
   *
   * @param version tells whether the caller has read the current version of the first
   * @throws NotFound when the acting shop has not both of them
   * @throws ua.kramar.platform.refusals.StaleVersion when the version is another
   * @throws Invalid when it is one order only
   * @throws JoiningRefused when they have different buyers, places, carriers or waybill numbers,
   *     one goes in several parcels, one is handed over or over, or there would be more than 20
   */
  public OrderRef join(long number, IntPredicate version, long other) {
    if (number == other) {
      throw new Invalid("order", "another-order");
    }
    Map<Long, OrderFacts> locked = lock(List.of(number, other), number, version);
    OrderRef order = locked.get(number).ref();
    if (joined.with(order.sellerId(), number).contains(other)) {
      return order;
    }
    requireTogether(locked.get(number), locked.get(other), locked.values());
    joined.join(order.sellerId(), locked.keySet(), actor.get().name(), clock.instant());
    locked.values().stream()
        .map(OrderFacts::waybill)
        .filter(Objects::nonNull)
        .findFirst()
        .ifPresent(waybill -> assign(locked.values(), waybill));
    locked.values().forEach(each -> tell(each.ref()));
    return orders.find(number);
  }

  /**
   * Locks the orders and all with which they go, in the sequence of their numbers, so that nobody
   * waits in a ring. Nothing is read of an order before it is locked.
   */
  private Map<Long, OrderFacts> lock(List<Long> named, long number, IntPredicate version) {
    long seller = actor.get().sellerId();
    joined.hold(seller);
    SortedSet<Long> all = new TreeSet<>(named);
    named.forEach(each -> all.addAll(joined.with(seller, each)));
    Map<Long, OrderFacts> locked = new TreeMap<>();
    for (long each : all) {
      locked.put(each, acts.begin(each, each == number ? version : any -> true));
    }
    return locked;
  }

  private void requireTogether(OrderFacts order, OrderFacts other, Collection<OrderFacts> all) {
    long number = other.ref().number();
    long seller = order.ref().sellerId();
    if (!buyers.isSamePerson(seller, order.buyer().id(), other.buyer().id())) {
      throw JoiningRefused.ofOtherBuyer(number);
    }
    if (all.stream().anyMatch(OrderFacts::inDeliveryOrOver)) {
      throw JoiningRefused.tooLate(number);
    }
    if (!isSamePlace(order.delivery(), other.delivery())) {
      throw JoiningRefused.toOtherPlace(number);
    }
    if (parcels.of(seller, order.ref().number()).several()
        || parcels.of(seller, number).several()) {
      throw JoiningRefused.ofSeveralParcels(number);
    }
    if (all.stream().map(OrderFacts::waybill).filter(Objects::nonNull).distinct().count() > 1) {
      throw JoiningRefused.withTwoWaybills(number);
    }
    if (all.size() > OrderParcels.MOST) {
      throw JoiningRefused.tooMany(number);
    }
  }

  private static boolean isSamePlace(DeliveryChoice one, DeliveryChoice other) {
    return one.carrier() == other.carrier()
        && one.method() == other.method()
        && one.city().equalsIgnoreCase(other.city())
        && one.destination().equalsIgnoreCase(other.destination());
  }

  /** The first that gets the number gives it to the others. */
  private void assign(Collection<OrderFacts> all, String waybill) {
    all.stream()
        .filter(order -> order.waybill() == null)
        .findFirst()
        .ifPresent(order -> orders.assignWaybill(order.ref().number(), any -> true, waybill, true));
  }

  /**
   * Sends an order in a parcel of its own again; a number that it shares with the others stays
   * until it gets another. Without an effect for an order that goes alone.
   *
   * @param version tells whether the caller has read the current version
   * @throws NotFound when the acting shop has no such order
   * @throws ua.kramar.platform.refusals.StaleVersion when the version is another
   * @throws OrderIsOver when the order has ended
   */
  public OrderRef leave(long number, IntPredicate version) {
    Map<Long, OrderFacts> locked = lock(List.of(number), number, version);
    OrderRef order = locked.get(number).ref();
    if (locked.get(number).status().group() != StatusGroup.IN_WORK) {
      throw new OrderIsOver();
    }
    List<Long> others = joined.with(order.sellerId(), number);
    if (others.isEmpty()) {
      return order;
    }
    joined.leave(order.sellerId(), number);
    if (others.size() == 1) {
      joined.leave(order.sellerId(), others.get(0));
    }
    tell(order);
    others.forEach(each -> tell(locked.get(each).ref()));
    return orders.find(number);
  }

  private void tell(OrderRef order) {
    acts.changed(order.number());
    events.fire(
        new OrderEvent.ShipmentJoined(
            order.sellerId(),
            order.number(),
            joined.with(order.sellerId(), order.number()).stream().map(String::valueOf).toList()));
  }
}
