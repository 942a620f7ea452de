package ua.kramar.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Notice;
import ua.kramar.orders.OrderEvent.BuyerRef;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.values.Json;

/**
 * Notifies the buyer of the day and the time of a delivery by the shop's own staff (O7), unless the
 * system must not send messages to the buyer (O21).
 */
@ApplicationScoped
class OwnDeliveryPlannedNotice implements Notice {

  private record EventData(
      LocalDate date, String from, String to, boolean agreed, boolean replaced, BuyerRef buyer) {}

  @Override
  public String eventType() {
    return "order.own-delivery-planned";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    return ReachableBuyer.of(eventData(event).buyer());
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    EventData data = eventData(event);
    Map<String, Object> values = new HashMap<>();
    values.put("day", day(data.date(), language));
    values.put(data.replaced() ? "replaced" : "planned", true);
    values.put("toAgree", !data.agreed());
    if (data.from() != null) {
      values.put("hours", Map.of("from", data.from(), "to", data.to()));
    }
    return values;
  }

  private static String day(LocalDate date, Locale language) {
    String pattern =
        language.equals(CurrentLanguage.UKRAINIAN) ? "EEEE, dd.MM.yyyy" : "EEEE, d MMMM yyyy";
    return DateTimeFormatter.ofPattern(pattern, language).format(date);
  }

  private static EventData eventData(RecordedEvent event) {
    return Json.read(event.data(), EventData.class);
  }
}
