package ua.kramar.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.kramar.appeals.view.AppealNews;
import ua.kramar.appeals.words.Party;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Notice;
import ua.kramar.platform.values.Json;

/**
 * Tells the shop that the call centre asks again about an appeal, and until when to answer (C4);
 * and the system of the call centre that registered it what the shop has answered.
 */
@ApplicationScoped
class AppealChangedNotice implements Notice {

  private record EventData(boolean reopened, Instant replyDueAt, String by) {}

  @Inject private AppealWords words;
  private AppealNews news;

  AppealChangedNotice() {}

  @Inject
  AppealChangedNotice(AppealNews news) {
    this.news = news;
  }

  @Override
  public String eventType() {
    return "appeal.status-changed";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    EventData data = eventData(event);
    if (data.reopened()) {
      return List.of(Addressee.seller());
    }
    return Party.SHOP.name().equals(data.by())
        ? news
            .system(event.sellerId(), Long.parseLong(event.subject().id()))
            .map(system -> Addressee.callCenter())
            .stream()
            .toList()
        : List.of();
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    return words.of(event, eventData(event).replyDueAt(), language);
  }

  private static EventData eventData(RecordedEvent event) {
    return Json.read(event.data(), EventData.class);
  }
}
