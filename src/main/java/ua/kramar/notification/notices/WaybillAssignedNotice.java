package ua.kramar.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Notice;
import ua.kramar.orders.Carrier;
import ua.kramar.orders.OrderEvent.BuyerRef;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.values.Json;

/** The buyer learns the waybill number (O7, O20), unless the system may not write to them (O21). */
@ApplicationScoped
class WaybillAssignedNotice implements Notice {

  private record Facts(Carrier carrier, String waybill, BuyerRef buyer) {}

  @Override
  public String eventType() {
    return "order.waybill-assigned";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    return ReachableBuyer.of(facts(event).buyer());
  }

  @Override
  public Map<String, Object> words(RecordedEvent event) {
    Facts facts = facts(event);
    return Map.of(
        "carrier", facts.carrier().label(CurrentLanguage.UKRAINIAN), "waybill", facts.waybill());
  }

  private static Facts facts(RecordedEvent event) {
    return Json.read(event.data(), Facts.class);
  }
}
