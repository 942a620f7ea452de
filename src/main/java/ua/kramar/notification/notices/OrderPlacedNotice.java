package ua.kramar.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Notice;
import ua.kramar.orders.OrderSource;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.values.Json;
import ua.kramar.platform.values.Money;

/** The shop learns of a new order (O19), and that its buyer wants no call (O10). */
@ApplicationScoped
class OrderPlacedNotice implements Notice {

  private record Facts(OrderSource source, Money total, boolean doNotCall) {}

  @Override
  public String eventType() {
    return "order.placed";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    return List.of(Addressee.seller());
  }

  @Override
  public Map<String, Object> words(RecordedEvent event) {
    Facts facts = Json.read(event.data(), Facts.class);
    return Map.of(
        "source", facts.source().label(CurrentLanguage.UKRAINIAN),
        "total", facts.total().amount().toPlainString(),
        "doNotCall", facts.doNotCall());
  }
}
