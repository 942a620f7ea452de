package ua.kramar.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Message;
import ua.kramar.notification.Notice;
import ua.kramar.platform.start.Settings;
import ua.kramar.platform.values.Json;

/** Tell the shop of endpoints that do not work; they differ in their texts. */
final class WebhookNotices {

  private WebhookNotices() {}

  private record EventData(String name) {}

  /** A notice about an endpoint. */
  abstract static class OfEndpoint implements Notice {

    @Inject private Settings settings;

    @Override
    public List<Addressee> addressees(RecordedEvent event) {
      return List.of(Addressee.seller());
    }

    @Override
    public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
      return Map.of(
          "name",
          Json.read(event.data(), EventData.class).name(),
          "link",
          Message.Link.to(settings.publicUrl().resolve("/settings/webhooks")));
    }
  }

  /** The endpoint has accepted nothing for an hour. */
  @ApplicationScoped
  static class Failing extends OfEndpoint {

    @Override
    public String eventType() {
      return "webhook.failing";
    }
  }

  /** An event was given up after 30 days of attempts; told once a day at most. */
  @ApplicationScoped
  static class Parked extends OfEndpoint {

    @Override
    public String eventType() {
      return "webhook.parked";
    }
  }

  /** The endpoint said to be gone, and gets nothing more. */
  @ApplicationScoped
  static class Disabled extends OfEndpoint {

    @Override
    public String eventType() {
      return "webhook.disabled";
    }
  }
}
