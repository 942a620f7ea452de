package ua.kramar.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Notice;
import ua.kramar.orders.OrderEvent.BuyerRef;
import ua.kramar.platform.values.Json;
import ua.kramar.platform.values.Money;

/**
 * Notifies the buyer that a cancelled order was restored: the new number, and what it costs now
 * (O20), unless the system must not send messages to the buyer (O21).
 */
@ApplicationScoped
class OrderRestoredNotice implements Notice {

  private record EventData(String restoredFrom, Money total, BuyerRef buyer) {}

  @Override
  public String eventType() {
    return "order.restored";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    return ReachableBuyer.of(eventData(event).buyer());
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    EventData data = eventData(event);
    return Map.of(
        "restoredFrom", data.restoredFrom(), "total", Amounts.text(data.total(), language));
  }

  private static EventData eventData(RecordedEvent event) {
    return Json.read(event.data(), EventData.class);
  }
}
