package ua.kramar.orders;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import ua.kramar.catalog.Offers;
import ua.kramar.catalog.PricedItem;
import ua.kramar.orders.deadlines.OrderDeadlines;
import ua.kramar.orders.descriptions.AcceptedDescriptions;
import ua.kramar.orders.status.Moves;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.idempotency.Idempotency;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.refusals.Refusal;
import ua.kramar.platform.refusals.StaleVersion;
import ua.kramar.platform.values.Money;

/**
 * Restores cancelled orders (ROZETKA Seller API, POST orders/restore; ADR 0040): a new order of the
 * same buyer, goods, delivery and payment, in status 26. The old one becomes 31.
 */
@Stateless
public class OrderRestoration {

  /** Refused: the order cannot be restored, or not any more. */
  static final class RestorationRefused extends Refusal {

    private RestorationRefused(Kind kind, String code, String argument) {
      super(kind, code, argument);
    }

    /** Names the order that it was restored as in {@code otherOrder}. */
    static RestorationRefused restoredAs(long other) {
      var refused =
          new RestorationRefused(Kind.CONFLICT, "already-restored", String.valueOf(other));
      refused.with("otherOrder", String.valueOf(other));
      return refused;
    }

    static RestorationRefused in(String status) {
      return new RestorationRefused(Kind.CONFLICT, "restoration-not-allowed", status);
    }

    /** Names the articles in {@code missing}. */
    static RestorationRefused without(List<String> missing) {
      var refused =
          new RestorationRefused(
              Kind.UNPROCESSABLE, "restoration-sold-out", String.join(", ", missing));
      refused.with("missing", missing);
      return refused;
    }
  }

  @Inject private Orders orders;
  @Inject private OrderService moves;
  @Inject private Offers offers;
  @Inject private OrderStock stock;
  @Inject private AcceptedDescriptions descriptions;
  @Inject private OrderDeadlines deadlines;
  @Inject private Idempotency idempotency;
  @Inject private CurrentActor actor;
  @Inject private CurrentLanguage language;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  private record Request(long number, String reason) {}

  /** The stored result of a restoration. */
  private record Restored(String number) {}

  /**
   * Restores an order, once; a repeated request gets the stored result. The buyer had agreed on the
   * prices of the old order: each is kept, or becomes that of the price list where it has fallen.
   *
   * @param version tells whether the caller has read the current version
   * @param key the caller's idempotency key
   * @param reason why, for the history of both orders; null for none
   * @return the new order
   * @throws NotFound when the acting shop has no such order
   * @throws StaleVersion when the version is another
   * @throws RestorationRefused when the order was restored before, its status cannot be left so, or
   *     some of its goods are not there any more
   */
  public OrderRef restore(long number, IntPredicate version, String key, String reason) {
    Restored made =
        idempotency
            .once(
                "restore-order-" + number,
                key,
                new Request(number, reason),
                Restored.class,
                () -> restore(orders.lockAtVersion(number, version), reason))
            .result();
    return orders.get(Long.parseLong(made.number())).ref();
  }

  private Restored restore(Order old, String reason) {
    requireRestorable(old);
    List<PlaceOrder.Line> lines = orders.lines(old.ref());
    List<String> skus = lines.stream().map(PlaceOrder.Line::sku).distinct().toList();
    Map<String, PricedItem> priceList = offers.find(old.sellerId(), skus);
    List<String> missing = stock.missing(old.sellerId(), lines, priceList);
    if (!missing.isEmpty()) {
      throw RestorationRefused.without(missing);
    }
    Instant now = clock.instant();
    Initiator initiator = Initiator.of(actor.get(), language.locale());
    Order order = Order.restored(old, total(lines, priceList), now);
    order.setDeadlines(deadlines, null);
    orders.add(order);
    orders.add(order.firstStep(initiator, reason));
    int position = 0;
    for (PlaceOrder.Line line : lines) {
      orders.add(new OrderLine(order, position++, offer(line, priceList), line.quantity()));
    }
    accept(order, lines);
    moves.endAsRestored(old.number(), order.number(), reason);
    stock.reserve(order, lines, priceList);
    tell(old, order, lines.size());
    return new Restored(String.valueOf(order.number()));
  }

  /** The buyer has accepted the terms of the old order, and no others. */
  private void accept(Order order, List<PlaceOrder.Line> lines) {
    orders.flush();
    for (int position = 0; position < lines.size(); position++) {
      PlaceOrder.Line line = lines.get(position);
      descriptions.add(
          order.sellerId(), order.number(), position, line.sku(), line.descriptionVersion());
    }
  }

  private void requireRestorable(Order old) {
    if (old.restoredAs() != null) {
      throw RestorationRefused.restoredAs(old.restoredAs());
    }
    if (Moves.find(old.status(), OrderStatus.RESTORED_AS_ANOTHER).isEmpty()) {
      throw RestorationRefused.in(old.status().name(language.locale()));
    }
  }

  private void tell(Order old, Order order, int lines) {
    Money total = Money.uah(order.total());
    events.fire(
        new OrderEvent.Placed(
            order.sellerId(),
            order.number(),
            order.status().id(),
            order.source(),
            total,
            lines,
            order.doNotCall(),
            false,
            order.buyer()));
    events.fire(
        new OrderEvent.Restored(
            order.sellerId(), order.number(), String.valueOf(old.number()), total, order.buyer()));
  }

  private static BigDecimal total(List<PlaceOrder.Line> lines, Map<String, PricedItem> priceList) {
    return lines.stream()
        .map(line -> offer(line, priceList).price().multiply(BigDecimal.valueOf(line.quantity())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static PricedItem offer(PlaceOrder.Line line, Map<String, PricedItem> priceList) {
    return priceList.get(line.sku()).atMost(line.price().amount());
  }
}
