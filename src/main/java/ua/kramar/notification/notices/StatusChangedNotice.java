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
import ua.kramar.platform.values.Json;

/** The buyer learns each change of status (O20), unless the system may not write to them (O21). */
@ApplicationScoped
class StatusChangedNotice implements Notice {

  private record Facts(int status, String waybill, BuyerRef buyer) {}

  @Override
  public String eventType() {
    return "order.status-changed";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    return ReachableBuyer.of(facts(event).buyer());
  }

  @Override
  public Map<String, Object> words(RecordedEvent event) {
    Facts facts = facts(event);
    String status = OrderStatus.of(facts.status()).orElseThrow().name(CurrentLanguage.UKRAINIAN);
    return facts.waybill() == null
        ? Map.of("status", status)
        : Map.of("status", status, "waybill", facts.waybill());
  }

  private static Facts facts(RecordedEvent event) {
    return Json.read(event.data(), Facts.class);
  }
}
