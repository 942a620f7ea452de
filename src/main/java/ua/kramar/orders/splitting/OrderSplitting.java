package ua.kramar.orders.splitting;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderEvent;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.OrderIsOver;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.OrderService;
import ua.kramar.orders.WaybillReentered;
import ua.kramar.orders.parcels.JoinedOrders;
import ua.kramar.orders.parcels.OrderParcel;
import ua.kramar.orders.parcels.OrderParcels;
import ua.kramar.orders.parcels.ParcelRefused;
import ua.kramar.orders.parcels.StoredParcels;
import ua.kramar.orders.parcels.StoredParcels.Article;
import ua.kramar.orders.shipping.Waybill;
import ua.kramar.orders.status.StatusGroup;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.idempotency.Idempotency;
import ua.kramar.platform.refusals.NotFound;

/**
 * Sends orders in several parcels. The first parcel has what no other has, under the waybill number
 * of the order; the others are made here.
 *
 * <p>Each call refuses with {@link NotFound} an order that the acting shop does not have, with
 * {@link ua.kramar.platform.refusals.StaleVersion} a version that is not the current one, and with
 * {@link OrderIsOver} an order that has ended.
 */
@Stateless
public class OrderSplitting {

  @Inject private StoredParcels parcels;
  @Inject private JoinedOrders joined;
  @Inject private OrderActs acts;
  @Inject private OrderService orders;
  @Inject private Idempotency idempotency;
  @Inject private CurrentActor actor;
  @Inject private Event<DomainEvent> events;
  @Inject private Event<WaybillReentered> reentered;
  @Inject private Clock clock;

  private record Request(long number, NewParcel parcel) {}

  /** The stored result of an added parcel. */
  private record Added(String parcel) {}

  /** An order with its articles and its parcels, while its lock is held. */
  private record Packed(OrderFacts order, List<Article> articles, OrderParcels parcels) {

    Map<String, Integer> ordered() {
      Map<String, Integer> ordered = new LinkedHashMap<>();
      articles.forEach(article -> ordered.put(article.sku(), article.quantity()));
      return ordered;
    }

    OrderRef ref() {
      return order.ref();
    }
  }

  /**
   * Takes goods out of the first parcel into one of their own, once for each key. The rest of an
   * order whose first parcel has no number yet is that parcel itself: the number is given to it.
   *
   * @param version tells whether the caller has read the current version
   * @param key the caller's idempotency key
   * @throws ua.kramar.platform.refusals.Invalid when the order does not have an article
   * @throws ParcelRefused when there are more pieces than are in the first parcel, nothing would be
   *     left in it, its delivery has ended, the order has 20 parcels, or another parcel of the
   *     order has the number
   * @throws ua.kramar.orders.shipping.WaybillInvalid when the number does not match the carrier's
   *     format
   * @throws ua.kramar.orders.WaybillInUse when another order has the number
   */
  public OrderRef add(long number, IntPredicate version, String key, NewParcel parcel) {
    idempotency.once(
        "parcel-order-" + number,
        key,
        new Request(number, parcel),
        Added.class,
        () -> added(number, version, parcel));
    return orders.find(number);
  }

  private Added added(long number, IntPredicate version, NewParcel parcel) {
    Packed packed = begin(number, version);
    Map<String, Integer> goods = PackedLine.pieces(parcel.lines(), packed.ordered().keySet());
    boolean shared = Boolean.TRUE.equals(parcel.sharedParcel());
    if (isTheRest(packed, goods) && parcel.waybill() != null && packed.order().waybill() == null) {
      orders.assignWaybill(number, any -> true, parcel.waybill(), shared);
      return new Added(String.valueOf(OrderParcel.FIRST));
    }
    if (packed.parcels().count() == OrderParcels.MOST) {
      throw ParcelRefused.tooMany();
    }
    requireFirstUnderWay(packed);
    if (!joined.with(packed.ref().sellerId(), number).isEmpty()) {
      throw ParcelRefused.joined();
    }
    int part = parcels.add(packed.ref().sellerId(), number, actor.get().name(), clock.instant());
    pack(packed, part, goods, parcel.waybill(), shared);
    return new Added(String.valueOf(part));
  }

  private static boolean isTheRest(Packed packed, Map<String, Integer> goods) {
    return goods.equals(packed.parcels().left(packed.ordered()));
  }

  /** What the buyer has received is not in another parcel. */
  private static void requireFirstUnderWay(Packed packed) {
    packed
        .parcels()
        .find(OrderParcel.FIRST)
        .filter(first -> first.end() != null)
        .ifPresent(
            first -> {
              throw ParcelRefused.ended(first.part());
            });
  }

  /**
   * Changes what is in a parcel, its waybill number, or both. What is so already has no effect. The
   * first parcel has no goods of its own, so only its number can be given.
   *
   * @param version tells whether the caller has read the current version
   * @param part the parcel's number within the order
   * @throws NotFound when the order has no such parcel
   * @throws ParcelRefused for the reasons of {@link #add}, and when goods of the first parcel are
   *     stated, or those of another are to change after the order was handed over
   */
  public OrderRef change(long number, IntPredicate version, long part, EditParcel edit) {
    Packed packed = begin(number, version);
    OrderParcel parcel = packed.parcels().find(part).orElseThrow(() -> new NotFound("parcel"));
    boolean shared = Boolean.TRUE.equals(edit.sharedParcel());
    if (part == OrderParcel.FIRST) {
      if (edit.lines() != null) {
        throw ParcelRefused.first();
      }
      return edit.waybill() == null
          ? packed.ref()
          : orders.assignWaybill(number, any -> true, edit.waybill(), shared);
    }
    Map<String, Integer> goods =
        edit.lines() == null
            ? parcel.goods()
            : PackedLine.pieces(edit.lines(), packed.ordered().keySet());
    if (!goods.equals(parcel.goods())) {
      requireNotShipped(packed.order());
    }
    return pack(packed, parcel.part(), goods, edit.waybill(), shared);
  }

  /**
   * Gives a parcel up: its goods are in the first one again.
   *
   * @param version tells whether the caller has read the current version
   * @throws NotFound when the order has no such parcel
   * @throws ParcelRefused when it is the first one, or the order has been handed over
   */
  public OrderRef remove(long number, IntPredicate version, long part) {
    Packed packed = begin(number, version);
    OrderParcel parcel = packed.parcels().find(part).orElseThrow(() -> new NotFound("parcel"));
    if (part == OrderParcel.FIRST) {
      throw ParcelRefused.first();
    }
    requireNotShipped(packed.order());
    OrderRef order = packed.ref();
    parcels.remove(order.sellerId(), number, parcel.part(), actor.get().name(), clock.instant());
    tell(packed, new Change(parcel, parcel.waybill(), false, true));
    return acts.changed(number);
  }

  private Packed begin(long number, IntPredicate version) {
    OrderFacts order = acts.begin(number, version);
    if (order.status().group() != StatusGroup.IN_WORK) {
      throw new OrderIsOver();
    }
    long seller = order.ref().sellerId();
    return new Packed(order, parcels.ordered(seller, number), parcels.of(seller, number));
  }

  private static void requireNotShipped(OrderFacts order) {
    if (order.inDeliveryOrOver()) {
      throw ParcelRefused.shipped();
    }
  }

  /**
   * Makes a parcel what is wanted of it.
   *
   * @param wanted its number; null to leave it as it is
   */
  private OrderRef pack(
      Packed packed, int part, Map<String, Integer> goods, String wanted, boolean shared) {
    OrderRef order = packed.ref();
    long seller = order.sellerId();
    long number = order.number();
    OrderParcel before =
        parcels.of(seller, number).find(part).orElseThrow(() -> new NotFound("parcel"));
    String waybill = wanted == null ? before.waybill() : number(packed, part, wanted, shared);
    boolean assigned = waybill != null && !waybill.equals(before.waybill());
    boolean refilled = !goods.equals(before.goods());
    if (wanted != null && !assigned) {
      reentered.fire(
          new WaybillReentered(
              order, new Waybill(packed.order().delivery().carrier(), waybill), part));
    }
    if (!assigned && !refilled) {
      return order;
    }
    if (refilled) {
      parcels.fill(seller, number, part, goods);
      parcels.of(seller, number).requireWithin(packed.ordered());
    }
    if (assigned) {
      parcels.setWaybill(seller, number, part, waybill);
    }
    tell(
        packed,
        new Change(
            new OrderParcel(part, waybill, before.end(), goods),
            assigned ? before.waybill() : null,
            assigned,
            false));
    return acts.changed(number);
  }

  private String number(Packed packed, int part, String wanted, boolean shared) {
    Waybill waybill = acts.unusedWaybill(packed.ref().number(), wanted, shared);
    OrderParcels others = packed.parcels().without(part);
    if (waybill.number().equals(packed.order().waybill()) || others.hasWaybill(waybill.number())) {
      throw ParcelRefused.sameWaybill();
    }
    return waybill.number();
  }

  /**
   * What was done with a parcel.
   *
   * @param previous the number that was replaced or given up; null for none
   */
  private record Change(OrderParcel parcel, String previous, boolean assigned, boolean removed) {}

  private void tell(Packed packed, Change change) {
    OrderFacts order = packed.order();
    OrderParcel parcel = change.parcel();
    events.fire(
        new OrderEvent.ParcelChanged(
            order.ref().sellerId(),
            order.ref().number(),
            String.valueOf(parcel.part()),
            order.delivery().carrier(),
            change.removed() ? null : parcel.waybill(),
            change.previous(),
            change.assigned(),
            change.removed(),
            goods(packed, parcel),
            numbers(order),
            order.buyer()));
  }

  private static List<OrderEvent.ParcelGoods> goods(Packed packed, OrderParcel parcel) {
    return packed.articles().stream()
        .filter(article -> parcel.goods().containsKey(article.sku()))
        .map(
            article ->
                new OrderEvent.ParcelGoods(
                    article.sku(), article.title(), parcel.goods().get(article.sku())))
        .toList();
  }

  private List<OrderEvent.ParcelNumber> numbers(OrderFacts order) {
    OrderParcels all = parcels.of(order.ref().sellerId(), order.ref().number());
    return all.all().stream()
        .map(
            parcel ->
                new OrderEvent.ParcelNumber(
                    String.valueOf(parcel.part()),
                    parcel.part() == OrderParcel.FIRST ? order.waybill() : parcel.waybill()))
        .toList();
  }
}
