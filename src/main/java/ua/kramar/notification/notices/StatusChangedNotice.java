package ua.kramar.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Notice;
import ua.kramar.orders.OrderEvent.BuyerRef;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.refusals.LaterVersionNeeded;
import ua.kramar.platform.values.Json;

/**
 * Notifies the buyer of each status change (O20), unless the system must not send messages to the
 * buyer (O21).
 */
@ApplicationScoped
class StatusChangedNotice implements Notice {

  private record EventData(int status, String waybill, BuyerRef buyer) {}

  @Override
  public String eventType() {
    return "order.status-changed";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    return ReachableBuyer.of(eventData(event).buyer());
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event) {
    EventData data = eventData(event);
    String status =
        OrderStatus.of(data.status())
            .orElseThrow(LaterVersionNeeded::new)
            .name(CurrentLanguage.UKRAINIAN);
    return data.waybill() == null
        ? Map.of("status", status)
        : Map.of("status", status, "waybill", data.waybill());
  }

  private static EventData eventData(RecordedEvent event) {
    return Json.read(event.data(), EventData.class);
  }
}
