package ua.kramar.notification.returned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Notice;
import ua.kramar.orders.OrderEvent.BuyerRef;
import ua.kramar.platform.values.Json;

/**
 * Tells the shop that a buyer wants to return goods, and until when to answer (C4); the buyer for
 * whom the shop has opened a return, until when to send the goods.
 */
@ApplicationScoped
class ReturnOpenedNotice implements Notice {

  private record EventData(String order, String kind, String state, Instant dueAt, BuyerRef buyer) {

    boolean asksShop() {
      return state.equals("REQUESTED");
    }

    boolean asksBuyer() {
      return state.equals("EXPECTED") && kind.equals("GIVEN_BACK");
    }
  }

  @Inject private ReturnWords words;

  @Override
  public String eventType() {
    return "return.opened";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    EventData data = eventData(event);
    if (data.asksBuyer()) {
      return ReturnWords.buyer(data.buyer());
    }
    return data.asksShop() ? List.of(Addressee.seller()) : List.of();
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    EventData data = eventData(event);
    Map<String, Object> values = words.of(event, data.order(), null, language);
    values.put("due", words.time(event, data.dueAt(), language));
    values.put("until", words.date(event, data.dueAt(), language));
    return values;
  }

  private static EventData eventData(RecordedEvent event) {
    return Json.read(event.data(), EventData.class);
  }
}
