package ua.kramar.orders;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.IntPredicate;
import ua.kramar.catalog.stock.ReservationState;
import ua.kramar.orders.deadlines.OrderDeadlines;
import ua.kramar.orders.payment.PaymentCase;
import ua.kramar.orders.payment.RefusedBy;
import ua.kramar.orders.payment.Settlement;
import ua.kramar.orders.shipping.CarrierRules;
import ua.kramar.orders.shipping.Waybill;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.status.OrderStatus;

/**
 * The door for acts on an order whose data the rooms around the core keep, such as calls: they
 * happen one after the other, and each gives the order a new version.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OrderActs {

  @Inject private Orders orders;
  @Inject private OrderDeadlines deadlines;
  @Inject private OrderStock stock;
  @Inject private CarrierRules formats;
  @Inject private Clock clock;

  /**
   * Locks the order until the caller's transaction ends.
   *
   * @param version tells whether the caller has read the current version
   * @throws ua.kramar.platform.refusals.NotFound when there is no such order
   * @throws ua.kramar.platform.refusals.StaleVersion when the version is another
   */
  public OrderFacts begin(long number, IntPredicate version) {
    return OrderFacts.of(orders.lockAtVersion(number, version));
  }

  /** Locks the order like {@link #begin}, and those with which it goes in one parcel. */
  public OrderFacts beginShipment(long number, IntPredicate version) {
    orders.lockShipment(number, List.of());
    return begin(number, version);
  }

  /** Holds the clocks of the order, which the caller has locked, and gives it a new version. */
  public OrderRef holdUntil(long number, Instant until) {
    Order order = orders.get(number);
    order.holdUntil(until, orders.since(order), deadlines);
    return changed(number);
  }

  /** Lets the clocks of the order run again, and gives it a new version. */
  public OrderRef letRun(long number) {
    Order order = orders.get(number);
    order.letRun(clock.instant(), orders.since(order), deadlines);
    return changed(number);
  }

  /**
   * Brings what the order has reserved to where its status has it, as its last step should have
   * done.
   */
  public void settleStock(long number) {
    Order order = orders.lock(number);
    stock.settle(order, orders.lastMover(order));
  }

  /** Whether orders in the status hold the goods that they have reserved. */
  public static boolean holdsGoods(OrderStatus status) {
    return OrderStock.state(status, Mover.SELLER) == ReservationState.HELD;
  }

  /**
   * A waybill number as a person enters it for a parcel of the order, which the caller has locked.
   *
   * @param shared whether one parcel deliberately carries several orders of one buyer
   * @throws ua.kramar.orders.shipping.WaybillInvalid when the number does not match the carrier's
   *     format
   * @throws WaybillInUse when another order has the number, unless the buyer is the same and the
   *     parcel is shared
   */
  public Waybill unusedWaybill(long number, String entered, boolean shared) {
    Order order = orders.get(number);
    Waybill waybill = Waybill.of(order.delivery().carrier(), entered, formats);
    orders.requireUnused(order, waybill, shared);
    return waybill;
  }

  /**
   * The order as it is within the caller's transaction, which holds its lock.
   *
   * @throws ua.kramar.platform.refusals.NotFound when there is no such order
   */
  public OrderFacts seen(long number) {
    return OrderFacts.of(orders.get(number));
  }

  /**
   * The order, which the caller has locked, and what is paid of it since a report.
   *
   * @param refusedBy null if nobody has refused the payment, or nobody knows who
   */
  public PaymentCase payment(OrderFacts order, Settlement settlement, RefusedBy refusedBy) {
    return new PaymentCase(
        order.status(),
        order.status() == OrderStatus.AWAITS_PAYMENT
            ? orders.before(orders.get(order.ref().number()))
            : null,
        order.payment().method() == PaymentMethod.CARD,
        order.doNotCall(),
        order.total(),
        order.settlement().securesMoney(),
        settlement,
        refusedBy);
  }

  /**
   * Records that the buyer of the order, which the caller has locked, asks for no call (O10).
   *
   * @return whether that is new; the order has a new version then
   */
  public boolean wishesNoCall(long number) {
    boolean news = orders.get(number).wishNoCall();
    if (news) {
      changed(number);
    }
    return news;
  }

  /** Gives the order, which the caller has locked, a new version. */
  public OrderRef changed(long number) {
    Order order = orders.get(number);
    order.touch(clock.instant());
    orders.flush();
    return order.ref();
  }
}
