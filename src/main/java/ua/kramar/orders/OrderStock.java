package ua.kramar.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ua.kramar.catalog.PricedItem;
import ua.kramar.catalog.stock.OffSale;
import ua.kramar.catalog.stock.ReservationState;
import ua.kramar.catalog.stock.Stock;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.Phase;
import ua.kramar.platform.refusals.Invalid;

/**
 * What an order does to the stock of its shop (ADR 0038): it holds its pieces until they are handed
 * over, or until it ends without.
 */
@ApplicationScoped
class OrderStock {

  private static final Map<Phase, ReservationState> STATES =
      Map.of(
          Phase.NEW, ReservationState.HELD,
          Phase.AGREEMENT, ReservationState.HELD,
          Phase.PACKING, ReservationState.HELD,
          Phase.HAND_OVER, ReservationState.HELD,
          Phase.ON_THE_WAY, ReservationState.HANDED_OVER,
          Phase.COMPLETED, ReservationState.HANDED_OVER,
          Phase.CANCELLED, ReservationState.RELEASED,
          Phase.RESTORED, ReservationState.RELEASED);

  @Inject private Stock stock;
  @Inject private OffSale offSale;

  /**
   * Reserves the counted articles of a new order.
   *
   * @param offers by article number
   * @throws ua.kramar.catalog.OfferSoldOut when fewer pieces are left
   */
  void reserve(Order order, List<PlaceOrder.Line> lines, Map<String, PricedItem> offers) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    lines.stream()
        .filter(line -> offers.get(line.sku()).counted())
        .forEach(line -> counts.merge(line.sku(), line.quantity(), Integer::sum));
    stock.reserve(order.sellerId(), order.number(), counts);
  }

  /**
   * The articles of which fewer pieces can be ordered than the lines have. The counted ones are
   * locked, so that nobody orders them meanwhile.
   *
   * @param offers by article number; one that is not on the price list is missing, too
   */
  List<String> missing(long seller, List<PlaceOrder.Line> lines, Map<String, PricedItem> offers) {
    Map<String, Integer> wanted = new LinkedHashMap<>();
    lines.forEach(line -> wanted.merge(line.sku(), line.quantity(), Integer::sum));
    List<String> counted =
        offers.values().stream().filter(PricedItem::counted).map(PricedItem::sku).toList();
    Map<String, Integer> left = counted.isEmpty() ? Map.of() : stock.lock(seller, counted);
    return wanted.keySet().stream()
        .filter(
            sku ->
                !offers.containsKey(sku)
                    || !offers.get(sku).available()
                    || (left.get(sku) != null && left.get(sku) < wanted.get(sku)))
        .toList();
  }

  /**
   * Brings what the order has reserved to where its new status has it.
   *
   * @param from the status before
   * @param by who has moved it
   * @throws ua.kramar.catalog.OfferSoldOut when its end is taken back, and others have ordered what
   *     it had
   */
  void follow(Order order, OrderStatus from, Mover by) {
    ReservationState after = state(order.status(), by);
    if (after != state(from, by)) {
      stock.bring(order.sellerId(), order.number(), after);
    }
  }

  /** As {@link #follow}, whatever the status before. */
  void settle(Order order, Mover by) {
    stock.bring(order.sellerId(), order.number(), state(order.status(), by));
  }

  /** A carrier that reports the end of a delivery has had the parcel. */
  static ReservationState state(OrderStatus status, Mover by) {
    ReservationState state = STATES.get(status.phase());
    return state == ReservationState.RELEASED && by == Mover.CARRIER
        ? ReservationState.HANDED_OVER
        : state;
  }

  /**
   * Locks articles of an order that is about to end as out of stock, all of them at once, so that
   * nobody waits in a ring.
   */
  void lock(Order order, List<String> articles) {
    if (!articles.isEmpty()) {
      stock.lock(order.sellerId(), order.number(), articles);
    }
  }

  /**
   * Takes the articles off sale that an order lacked which has ended as out of stock (O9).
   *
   * @param to the status to which it was moved
   * @param articles of the order
   * @param named which of them the caller says are missing; none needs to be named when the order
   *     has one article only
   * @throws Invalid when it is not clear which, or others are named
   */
  void takeOffSale(Order order, OrderStatus to, List<String> articles, List<String> named) {
    if (to != OrderStatus.OUT_OF_STOCK) {
      if (!named.isEmpty()) {
        throw new Invalid("missing", "only-with-status", OrderStatus.OUT_OF_STOCK.id());
      }
      return;
    }
    List<String> missing = named.isEmpty() && articles.size() == 1 ? articles : named;
    if (missing.isEmpty() || !articles.containsAll(missing)) {
      throw new Invalid("missing", "some-of", String.join(", ", articles));
    }
    offSale.take(order.sellerId(), order.number(), missing);
  }
}
