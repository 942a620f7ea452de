package ua.kramar.notification.returned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Notice;
import ua.kramar.orders.OrderEvent.BuyerRef;
import ua.kramar.platform.values.Json;

/**
 * Tells the buyer what the shop has decided on a return, and that it is over when nothing was sent,
 * or when the shop says that the buyer keeps the goods; of their way the buyer knows.
 */
@ApplicationScoped
class ReturnMovedNotice implements Notice {

  private static final Set<String> TOLD = Set.of("EXPECTED", "REFUSED", "EXPIRED");

  private record EventData(
      String order, String kind, String state, String mover, Instant dueAt, BuyerRef buyer) {

    boolean isTold() {
      return TOLD.contains(state) || (state.equals("WITHDRAWN") && mover.equals("SELLER"));
    }
  }

  @Inject private ReturnWords words;

  @Override
  public String eventType() {
    return "return.moved";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    EventData data = eventData(event);
    return data.isTold() && data.kind().equals("GIVEN_BACK")
        ? ReturnWords.buyer(data.buyer())
        : List.of();
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    EventData data = eventData(event);
    Map<String, Object> values = words.of(event, data.order(), data.state(), language);
    values.put("agreed", data.state().equals("EXPECTED"));
    values.put("refused", data.state().equals("REFUSED"));
    values.put("withdrawn", data.state().equals("WITHDRAWN"));
    values.put("expired", data.state().equals("EXPIRED"));
    if (data.dueAt() != null) {
      values.put("sending", Map.of("until", words.date(event, data.dueAt(), language)));
    }
    return values;
  }

  private static EventData eventData(RecordedEvent event) {
    return Json.read(event.data(), EventData.class);
  }
}
