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

/** Tells the shop that an appeal waits, and until when (C2c, C4). */
@ApplicationScoped
class AppealRegisteredNotice implements Notice {

  private record EventData(Instant replyDueAt) {}

  @Inject private AppealWords words;

  @Override
  public String eventType() {
    return "appeal.registered";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    return List.of(Addressee.seller());
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    return words.of(event, Json.read(event.data(), EventData.class).replyDueAt(), language);
  }
}
