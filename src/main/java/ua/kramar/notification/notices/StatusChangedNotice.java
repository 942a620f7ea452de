package ua.kramar.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Notice;
import ua.kramar.orders.OrderEvent.BuyerRef;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.StatusGroup;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.refusals.LaterVersionNeeded;
import ua.kramar.platform.values.Json;

/**
 * Notifies the buyer of each status change (O20), unless the system must not send messages to the
 * buyer (O21).
 */
@ApplicationScoped
class StatusChangedNotice implements Notice {

  private record EventData(Integer from, int status, String waybill, BuyerRef buyer) {

    /** Whether the change takes back an end of the order that the buyer has been told. */
    boolean corrects() {
      return from != null
          && OrderStatus.of(from).orElseThrow().group() != StatusGroup.IN_WORK
          && OrderStatus.of(status).orElseThrow().group() == StatusGroup.IN_WORK;
    }
  }

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
    Map<String, Object> values = new HashMap<>();
    values.put(
        "status",
        OrderStatus.of(data.status())
            .orElseThrow(LaterVersionNeeded::new)
            .name(CurrentLanguage.UKRAINIAN));
    if (data.corrects()) {
      values.put("corrected", true);
    }
    if (data.waybill() != null) {
      values.put("waybill", data.waybill());
    }
    return values;
  }

  private static EventData eventData(RecordedEvent event) {
    return Json.read(event.data(), EventData.class);
  }
}
