package ua.kramar.notification.notices.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.kramar.access.people.OwnersOfShops;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Message;
import ua.kramar.notification.Notice;
import ua.kramar.platform.start.Settings;
import ua.kramar.platform.values.Json;

/**
 * Tells the owner of a shop who joined first that somebody seems to guess the passwords of its
 * people.
 */
@ApplicationScoped
class GuessingSuspectedNotice implements Notice {

  private record EventData(long failures, long people) {}

  @Inject private OwnersOfShops owners;
  @Inject private Settings settings;

  @Override
  public String eventType() {
    return "guessing.suspected";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    return owners.address(event.sellerId()).map(Addressee::person).stream().toList();
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    EventData data = Json.read(event.data(), EventData.class);
    return Map.of(
        "failures",
        data.failures(),
        "severalPeople",
        data.people() > 1,
        "nobody",
        data.people() == 0,
        "link",
        Message.Link.to(URI.create(settings.publicUrl() + "/settings/audit")));
  }
}
