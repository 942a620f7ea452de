package ua.kramar.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Notice;
import ua.kramar.orders.OrderEvent.BuyerRef;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.refusals.LaterVersionNeeded;
import ua.kramar.platform.values.Json;

/**
 * Notifies the buyer of the waybill number (O7, O20), unless the system must not send messages to
 * the buyer (O21).
 */
@ApplicationScoped
class WaybillAssignedNotice implements Notice {

  private record EventData(String carrier, String waybill, BuyerRef buyer) {}

  @Override
  public String eventType() {
    return "order.waybill-assigned";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    return ReachableBuyer.of(eventData(event).buyer());
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event) {
    EventData data = eventData(event);
    Carrier carrier = Carrier.of(data.carrier()).orElseThrow(LaterVersionNeeded::new);
    return Map.of("carrier", carrier.label(CurrentLanguage.UKRAINIAN), "waybill", data.waybill());
  }

  private static EventData eventData(RecordedEvent event) {
    return Json.read(event.data(), EventData.class);
  }
}
