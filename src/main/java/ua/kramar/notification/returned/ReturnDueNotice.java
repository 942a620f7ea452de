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
import ua.kramar.platform.values.Json;
import ua.kramar.platform.values.Money;

/** Reminds the shop of a return on which it has to act, and whose deadline is near. */
@ApplicationScoped
class ReturnDueNotice implements Notice {

  private record EventData(String order, String state, Money refundOwed, Instant dueAt) {}

  @Inject private ReturnWords words;

  @Override
  public String eventType() {
    return "return.deadline-near";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    return List.of(Addressee.seller());
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    EventData data = Json.read(event.data(), EventData.class);
    Map<String, Object> values = words.of(event, data.order(), null, language);
    values.put("due", words.time(event, data.dueAt(), language));
    values.put("asked", data.state().equals("REQUESTED"));
    values.put("lost", data.state().equals("LOST"));
    if (data.refundOwed() != null) {
      values.put("refund", Map.of("amount", ReturnWords.amount(data.refundOwed(), language)));
    }
    return values;
  }
}
