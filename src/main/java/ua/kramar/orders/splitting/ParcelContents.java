package ua.kramar.orders.splitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderEvent;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.WaybillReentered;
import ua.kramar.orders.parcels.OrderParcel;
import ua.kramar.orders.parcels.OrderParcels;
import ua.kramar.orders.parcels.ParcelRefused;
import ua.kramar.orders.parcels.StoredParcels;
import ua.kramar.orders.shipping.Waybill;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.refusals.NotFound;

/**
 * What is in a parcel other than the first, and under which waybill number: the change and its
 * event. The caller holds the order's lock.
 */
@ApplicationScoped
class ParcelContents {

  @Inject private StoredParcels parcels;
  @Inject private OrderActs acts;
  @Inject private CurrentActor actor;
  @Inject private Event<DomainEvent> events;
  @Inject private Event<WaybillReentered> reentered;
  @Inject private Clock clock;

  /**
   * Makes a parcel what is wanted of it.
   *
   * @param wanted its number; null to leave it as it is
   * @param shared whether the parcel deliberately carries several orders of one buyer
   * @throws ParcelRefused when the parcels cannot be so
   */
  OrderRef change(
      PackedOrder packed, int part, Map<String, Integer> goods, String wanted, boolean shared) {
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
      parcels.setWaybill(seller, number, part, waybill, clock.instant());
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

  /** Gives a parcel up: its goods are in the first one again. */
  OrderRef remove(PackedOrder packed, OrderParcel parcel) {
    OrderRef order = packed.ref();
    parcels.remove(
        order.sellerId(), order.number(), parcel.part(), actor.get().name(), clock.instant());
    tell(packed, new Change(parcel, parcel.waybill(), false, true));
    return acts.changed(order.number());
  }

  private String number(PackedOrder packed, int part, String wanted, boolean shared) {
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

  private void tell(PackedOrder packed, Change change) {
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

  private static List<OrderEvent.ParcelGoods> goods(PackedOrder packed, OrderParcel parcel) {
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
