package ua.kramar.orders.correction;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.IntPredicate;
import ua.kramar.buyers.Buyers;
import ua.kramar.buyers.Contact;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderContents;
import ua.kramar.orders.OrderEvent.BuyerRef;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.OrderIsOver;
import ua.kramar.orders.correction.CorrectionLog.Part;
import ua.kramar.orders.correction.CorrectionLog.Statement;
import ua.kramar.orders.parcels.JoinedOrders;
import ua.kramar.orders.parcels.ParcelRefused;
import ua.kramar.orders.parcels.StoredParcels;
import ua.kramar.orders.shipping.CarrierRules;
import ua.kramar.orders.shipping.DeliveryChoice;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.refusals.StaleVersion;
import ua.kramar.platform.values.Json;

/**
 * Corrects who gets an order, how it is delivered and how it is paid (O4). Each call refuses with
 * {@link NotFound} an order that the acting shop does not have, with {@link StaleVersion} a version
 * that is not the current one, with {@link OrderIsOver} an order that has ended, and with {@link
 * CorrectionNotAllowed} one in another status than 26, 47 and 48. What is so already has no effect.
 */
@Stateless
public class DetailCorrections {

  @Inject private OrderActs acts;
  @Inject private OrderContents contents;
  @Inject private Buyers buyers;
  @Inject private CarrierRules carriers;
  @Inject private StoredParcels parcels;
  @Inject private JoinedOrders joined;
  @Inject private CorrectionLog log;

  /**
   * Corrects who gets the parcel.
   *
   * @throws Invalid when the phone is no telephone number
   */
  public CorrectionMade recipient(long number, IntPredicate version, EditRecipient edit) {
    OrderFacts order = begin(number, version, CorrectionKind.RECIPIENT);
    long seller = order.ref().sellerId();
    Contact contact = buyers.contact(seller, order.buyer().id()).orElseThrow();
    Contact wanted = edit.applied(contact);
    if (wanted.equals(contact)) {
      return CorrectionMade.none(order.ref());
    }
    BuyerRef buyer = new BuyerRef(buyers.add(seller, wanted).id(), wanted.reachable());
    OrderFacts corrected = contents.setRecipient(order.ref(), buyer);
    return log.add(
        order,
        corrected,
        new Part(CorrectionKind.RECIPIENT, Snapshots.of(order.buyer()), Snapshots.of(buyer)),
        Statement.of(edit.reason(), edit.toldByPhone()));
  }

  /**
   * Corrects how and where the order is delivered.
   *
   * @throws Invalid when the carrier is closed or does not deliver by the method
   * @throws ParcelRefused when the order goes in one parcel with others, which go to the same place
   * @throws WaybillOfCarrier when the carrier would change and the order has a waybill number
   */
  public CorrectionMade delivery(long number, IntPredicate version, EditDelivery edit) {
    OrderFacts order = begin(number, version, CorrectionKind.DELIVERY);
    DeliveryChoice wanted = edit.delivery().withReferencesOf(order.delivery());
    if (wanted.equals(order.delivery())) {
      return CorrectionMade.none(order.ref());
    }
    requirePossible(order, wanted);
    if (!joined.with(order.ref().sellerId(), number).isEmpty()) {
      throw ParcelRefused.joined();
    }
    OrderFacts corrected = contents.setDelivery(order.ref(), wanted);
    return log.add(
        order,
        corrected,
        new Part(CorrectionKind.DELIVERY, Json.write(order.delivery()), Json.write(wanted)),
        Statement.of(edit.reason(), edit.toldByPhone()));
  }

  private void requirePossible(OrderFacts order, DeliveryChoice wanted) {
    boolean otherCarrier = wanted.carrier() != order.delivery().carrier();
    if (otherCarrier && carriers.isClosed(wanted.carrier())) {
      throw new Invalid("delivery.carrier", "carrier-closed");
    }
    if (!wanted.method().suits(wanted.carrier())) {
      throw new Invalid("delivery.method", "method-not-offered");
    }
    if (otherCarrier && hasWaybill(order)) {
      throw new WaybillOfCarrier();
    }
  }

  private boolean hasWaybill(OrderFacts order) {
    return order.waybill() != null
        || parcels.of(order.ref().sellerId(), order.ref().number()).others().stream()
            .anyMatch(parcel -> parcel.waybill() != null);
  }

  /**
   * Corrects how the order is paid.
   *
   * @throws AlreadyPaid when it is paid, also in part, or the money is held
   */
  public CorrectionMade payment(long number, IntPredicate version, EditPayment edit) {
    OrderFacts order = begin(number, version, CorrectionKind.PAYMENT);
    if (edit.method() == order.payment().method()) {
      return CorrectionMade.none(order.ref());
    }
    if (order.payment().paid() || order.settlement().securesMoney()) {
      throw new AlreadyPaid();
    }
    OrderFacts corrected = contents.setPaymentMethod(order.ref(), edit.method());
    return log.add(
        order,
        corrected,
        new Part(
            CorrectionKind.PAYMENT,
            Snapshots.of(order.payment().method()),
            Snapshots.of(edit.method())),
        Statement.of(edit.reason(), edit.toldByPhone()));
  }

  private OrderFacts begin(long number, IntPredicate version, CorrectionKind kind) {
    OrderFacts order = acts.begin(number, version);
    kind.requireIn(order.status());
    return order;
  }
}
