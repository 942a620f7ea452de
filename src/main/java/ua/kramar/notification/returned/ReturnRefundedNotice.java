package ua.kramar.notification.returned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
 * Tells the buyer of money that the shop itself gave back; of what came through the site, the
 * notice of its payment tells.
 */
@ApplicationScoped
class ReturnRefundedNotice implements Notice {

  private record EventData(String order, Money amount, boolean bySite, BuyerRef buyer) {}

  @Inject private ReturnWords words;

  @Override
  public String eventType() {
    return "return.refunded";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    EventData data = eventData(event);
    return data.bySite() ? List.of() : ReturnWords.buyer(data.buyer());
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    EventData data = eventData(event);
    Map<String, Object> values = words.of(event, data.order(), null, language);
    values.put("amount", ReturnWords.amount(data.amount(), language));
    return values;
  }

  private static EventData eventData(RecordedEvent event) {
    return Json.read(event.data(), EventData.class);
  }
}
