package ua.kramar.orders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import ua.kramar.buyers.Buyers;
import ua.kramar.buyers.Contact;
import ua.kramar.platform.CurrentActor;
import ua.kramar.platform.CurrentLanguage;
import ua.kramar.platform.Money;
import ua.kramar.sellers.Sellers;

/** Shows an order in the asker's language, with the moves that the asker may make. */
@ApplicationScoped
class OrderViews {

  @Inject private Orders orders;
  @Inject private Buyers buyers;
  @Inject private Sellers sellers;
  @Inject private CurrentActor actor;
  @Inject private CurrentLanguage language;

  OrderView of(Order order) {
    Locale locale = language.locale();
    By by = By.actor(actor.get(), locale);
    return new OrderView(
        String.valueOf(order.number()),
        order.version(),
        order.source(),
        StatusView.of(order.status(), locale),
        order.placedAt(),
        order.changedAt(),
        buyer(order),
        orders.lines(order).stream().map(OrderViews::line).toList(),
        Money.uah(order.total()),
        order.delivery(),
        order.payment(),
        order.doNotCall(),
        order.buyerComment(),
        order.waybill(),
        order.duplicateOf() == null ? null : String.valueOf(order.duplicateOf()),
        orders.steps(order).stream().map(step -> step(step, locale)).toList(),
        orders.tasks(order).stream().map(OrderTask::view).toList(),
        orders.comments(order).stream().map(OrderComment::view).toList(),
        allowed(order, by));
  }

  OrderBrief brief(Order order) {
    return new OrderBrief(
        String.valueOf(order.number()),
        sellers.get(order.sellerId()).code(),
        StatusView.of(order.status(), language.locale()),
        order.placedAt(),
        orders.lines(order).stream().map(OrderViews::line).toList(),
        Money.uah(order.total()),
        order.waybill(),
        order.doNotCall());
  }

  private OrderView.BuyerView buyer(Order order) {
    Contact contact = buyers.contact(order.sellerId(), order.buyer().id()).orElseThrow();
    return new OrderView.BuyerView(
        contact.account(),
        contact.surname(),
        contact.name(),
        contact.phone().e164(),
        contact.email());
  }

  private static OrderView.Line line(OrderLine line) {
    return new OrderView.Line(
        line.sku(),
        line.title(),
        line.quantity(),
        Money.uah(line.price()),
        Money.uah(line.price().multiply(BigDecimal.valueOf(line.quantity()))));
  }

  private static OrderView.Step step(OrderStep step, Locale locale) {
    return new OrderView.Step(
        StatusView.of(step.to(), locale), step.at(), step.mover(), step.actor(), step.reason());
  }

  private static List<AllowedMove> allowed(Order order, By by) {
    return Moves.open(order.status(), by.mover()).stream()
        .map(move -> AllowedMove.of(move, by.language()))
        .toList();
  }
}
