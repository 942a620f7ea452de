package ua.kramar.notification.notices;

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

/**
 * Tells the shop that the call centre asks again about an appeal, and until when to answer (C4).
 */
@ApplicationScoped
class AppealReopenedNotice implements Notice {

  private record EventData(boolean reopened, Instant replyDueAt) {}

  @Inject private AppealWords words;

  @Override
  public String eventType() {
    return "appeal.status-changed";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    return eventData(event).reopened() ? List.of(Addressee.seller()) : List.of();
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    return words.of(event, eventData(event).replyDueAt(), language);
  }

  private static EventData eventData(RecordedEvent event) {
    return Json.read(event.data(), EventData.class);
  }
}
