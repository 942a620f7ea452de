package ua.kramar.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.kramar.callbacks.view.CallbackNews;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Notice;
import ua.kramar.platform.values.Json;

/**
 * Tells the system of the call centre that asked for a call-back that nobody needs to call any more
 * (O16). What it has ended itself it knows.
 */
@ApplicationScoped
class CallbackEndedNotice implements Notice {

  private record EventData(String callback, String system) {}

  private CallbackNews news;

  CallbackEndedNotice() {}

  @Inject
  CallbackEndedNotice(CallbackNews news) {
    this.news = news;
  }

  @Override
  public String eventType() {
    return "callback.ended";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    EventData data = Json.read(event.data(), EventData.class);
    return news
        .of(event.sellerId(), Long.parseLong(data.callback()))
        .map(CallbackNews.Asked::system)
        .filter(system -> !system.equals(data.system()))
        .map(system -> Addressee.callCenter())
        .stream()
        .toList();
  }

  /** Nobody is told in words. */
  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    return Map.of();
  }
}
