package ua.kramar.orders.splitting;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.function.IntPredicate;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.OrderIsOver;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.OrderService;
import ua.kramar.orders.parcels.JoinedOrders;
import ua.kramar.orders.parcels.OrderParcel;
import ua.kramar.orders.parcels.OrderParcels;
import ua.kramar.orders.parcels.ParcelRefused;
import ua.kramar.orders.parcels.StoredParcels;
import ua.kramar.orders.status.StatusGroup;
import ua.kramar.platform.caller.CurrentActor;
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
  @Inject private ParcelContents contents;
  @Inject private JoinedOrders joined;
  @Inject private OrderActs acts;
  @Inject private OrderService orders;
  @Inject private Idempotency idempotency;
  @Inject private CurrentActor actor;
  @Inject private Clock clock;

  private record Request(long number, NewParcel parcel) {}

  /** The stored result of an added parcel. */
  private record Added(String parcel) {}

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
    PackedOrder packed = begin(number, version);
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
    contents.change(packed, part, goods, parcel.waybill(), shared);
    return new Added(String.valueOf(part));
  }

  private static boolean isTheRest(PackedOrder packed, Map<String, Integer> goods) {
    return goods.equals(packed.parcels().left(packed.ordered()));
  }

  /** What the buyer has received is not in another parcel. */
  private static void requireFirstUnderWay(PackedOrder packed) {
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
    PackedOrder packed = begin(number, version);
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
    return contents.change(packed, parcel.part(), goods, edit.waybill(), shared);
  }

  /**
   * Gives a parcel up: its goods are in the first one again.
   *
   * @param version tells whether the caller has read the current version
   * @throws NotFound when the order has no such parcel
   * @throws ParcelRefused when it is the first one, or the order has been handed over
   */
  public OrderRef remove(long number, IntPredicate version, long part) {
    PackedOrder packed = begin(number, version);
    OrderParcel parcel = packed.parcels().find(part).orElseThrow(() -> new NotFound("parcel"));
    if (part == OrderParcel.FIRST) {
      throw ParcelRefused.first();
    }
    requireNotShipped(packed.order());
    return contents.remove(packed, parcel);
  }

  private PackedOrder begin(long number, IntPredicate version) {
    OrderFacts order = acts.beginShipment(number, version);
    if (order.status().group() != StatusGroup.IN_WORK) {
      throw new OrderIsOver();
    }
    long seller = order.ref().sellerId();
    return new PackedOrder(order, parcels.ordered(seller, number), parcels.of(seller, number));
  }

  private static void requireNotShipped(OrderFacts order) {
    if (order.inDeliveryOrOver()) {
      throw ParcelRefused.shipped();
    }
  }
}
