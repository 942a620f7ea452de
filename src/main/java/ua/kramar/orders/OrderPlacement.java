package ua.kramar.orders;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import ua.kramar.buyers.Buyer;
import ua.kramar.buyers.Buyers;
import ua.kramar.buyers.Contact;
import ua.kramar.catalog.Offers;
import ua.kramar.catalog.PricedItem;
import ua.kramar.orders.deadlines.OrderDeadlines;
import ua.kramar.orders.descriptions.AcceptedDescriptions;
import ua.kramar.orders.payment.Consequence;
import ua.kramar.orders.payment.Settlement;
import ua.kramar.orders.shipping.CarrierRules;
import ua.kramar.orders.shipping.DeliveryChoice;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.idempotency.Idempotency;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.values.Money;
import ua.kramar.sellers.Sellers;

/**
 * Places orders of every source (O1). An order is placed in one transaction; after the commit it is
 * durable.
 */
@Stateless
public class OrderPlacement {

  @Inject private Orders orders;
  @Inject private Sellers sellers;
  @Inject private Offers offers;
  @Inject private OrderStock stock;
  @Inject private Buyers buyers;
  @Inject private OrderService moves;
  @Inject private CarrierRules carriers;
  @Inject private AcceptedDescriptions descriptions;
  @Inject private OrderDeadlines deadlines;
  @Inject private Idempotency idempotency;
  @Inject private CurrentActor actor;
  @Inject private CurrentLanguage language;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Places an order once per idempotency key; a repeated request gets the stored result.
   *
   * @param operation the name of the calling operation; part of the key
   * @param key the caller's idempotency key
   * @throws ua.kramar.catalog.UnknownOffer when the shop has no such article
   * @throws ua.kramar.catalog.OfferSoldOut when an article is off sale, or fewer pieces are left
   * @throws Invalid when the carrier is closed or does not deliver by the chosen method, a payment
   *     is said to be pending that cannot be, or an article never had the named description
   * @throws PriceChanged when a line's price differs from the price list
   */
  public Idempotency.Outcome<PlacedOrder> place(
      String operation, String key, OrderSource source, PlaceOrder request) {
    return idempotency.once(
        operation, key, request, PlacedOrder.class, () -> place(source, request));
  }

  /** As {@link #place}; the key is remembered as long as the order. */
  public Idempotency.Outcome<PlacedOrder> placeForEver(
      String operation, String key, OrderSource source, PlaceOrder request) {
    return idempotency.onceForEver(
        operation, key, request, PlacedOrder.class, () -> place(source, request));
  }

  private PlacedOrder place(OrderSource source, PlaceOrder request) {
    requirePossible(request.delivery());
    requirePossible(request.payment(), source);
    Contact contact = request.buyer().contact();
    long seller = sellers.id(request.seller());
    List<String> skus = request.lines().stream().map(PlaceOrder.Line::sku).distinct().toList();
    Map<String, PricedItem> priceList = offers.orderable(seller, skus);
    request.lines().forEach(line -> requireCurrentPrice(line, priceList.get(line.sku())));
    requireDescriptions(request.lines(), priceList);
    Buyer buyer = buyers.add(seller, contact);
    var buyerRef = new OrderEvent.BuyerRef(buyer.id(), contact.reachable());
    Instant now = clock.instant();
    BigDecimal total = total(request.lines(), priceList);
    requirePossible(total);
    Order order = new Order(seller, source, request, buyerRef, total, now);
    order.setDeadlines(deadlines, null);
    orders.add(order);
    orders.add(order.firstStep(Initiator.of(actor.get(), language.locale()), null));
    int position = 0;
    for (PlaceOrder.Line line : request.lines()) {
      orders.add(new OrderLine(order, position++, priceList.get(line.sku()), line.quantity()));
    }
    accept(order, request.lines(), priceList);
    // Last, so that others who order the same article wait for as short as can be.
    stock.reserve(order, request.lines(), priceList);
    events.fire(
        new OrderEvent.Placed(
            seller,
            order.number(),
            order.status().id(),
            source,
            Money.uah(order.total()),
            request.lines().size(),
            request.doNotCall(),
            request.payment().isPending(),
            buyerRef));
    if (request.payment().isPending()) {
      awaitPayment(order);
    }
    return new PlacedOrder(
        String.valueOf(order.number()), request.seller(), Money.uah(order.total()), now);
  }

  private static void requireDescriptions(
      List<PlaceOrder.Line> lines, Map<String, PricedItem> priceList) {
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isOf(priceList.get(lines.get(i).sku()))) {
        throw new Invalid("lines[" + i + "].descriptionVersion", "description-of-article");
      }
    }
  }

  /** The terms of the articles are the buyer's with the order (O14). */
  private void accept(Order order, List<PlaceOrder.Line> lines, Map<String, PricedItem> priceList) {
    if (priceList.values().stream().noneMatch(offer -> offer.description() != null)) {
      return;
    }
    orders.flush();
    for (int position = 0; position < lines.size(); position++) {
      PlaceOrder.Line line = lines.get(position);
      Integer version = line.accepted(priceList.get(line.sku()));
      descriptions.add(order.sellerId(), order.number(), position, line.sku(), version);
    }
  }

  private void requirePossible(DeliveryChoice delivery) {
    if (carriers.isClosed(delivery.carrier())) {
      throw new Invalid("delivery.carrier", "carrier-closed");
    }
    if (!delivery.method().suits(delivery.carrier())) {
      throw new Invalid("delivery.method", "method-not-offered");
    }
  }

  private static void requirePossible(PlaceOrder.Payment payment, OrderSource source) {
    boolean begun =
        source == OrderSource.CART && payment.method() == PaymentMethod.CARD && !payment.paid();
    if (payment.isPending() && !begun) {
      throw new Invalid("payment.pending", "pending-by-card");
    }
  }

  /** The order was new for a moment: all of its history begins in the same way. */
  private void awaitPayment(Order order) {
    orders.flush();
    moves.settle(order.number(), Settlement.NONE, Consequence.of(order.paymentIn(order.status())));
  }

  private static void requirePossible(BigDecimal total) {
    if (total.compareTo(Money.MAX) > 0) {
      throw new Invalid("lines", "total-too-large", Money.MAX);
    }
  }

  private static void requireCurrentPrice(PlaceOrder.Line line, PricedItem offer) {
    if (line.price() != null && line.price().amount().compareTo(offer.price()) != 0) {
      throw new PriceChanged(line.sku(), offer.price());
    }
  }

  private static BigDecimal total(List<PlaceOrder.Line> lines, Map<String, PricedItem> priceList) {
    return lines.stream()
        .map(
            line -> priceList.get(line.sku()).price().multiply(BigDecimal.valueOf(line.quantity())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
