package ua.kramar.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import ua.kramar.orders.status.StatusView;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.values.Money;
import ua.kramar.sellers.Sellers;

/** Shows orders in the asker's language. */
@ApplicationScoped
class OrderViews {

  @Inject private Orders orders;
  @Inject private Sellers sellers;
  @Inject private CurrentActor actor;
  @Inject private CurrentLanguage language;

  /** One of the acting shop's own, with everything that it may see. */
  OrderView own(long number) {
    return of(actor.get().sellerId(), number);
  }

  /** With everything that its shop may see. */
  OrderView of(Order order) {
    return of(order.sellerId(), order.number());
  }

  private OrderView of(long seller, long number) {
    return orders.sheet(seller, number).view(By.actor(actor.get(), language.locale()));
  }

  /** The part that the marketplace's call centre may see. */
  OrderBrief brief(Order order) {
    return new OrderBrief(
        String.valueOf(order.number()),
        sellers.get(order.sellerId()).code(),
        StatusView.of(order.status(), language.locale()),
        order.placedAt(),
        orders.lines(order).stream().map(OrderLine::view).toList(),
        Money.uah(order.total()),
        order.waybill(),
        order.doNotCall());
  }
}
