package ua.kramar.notification.notices.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.kramar.access.passwords.PasswordLetters;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Message;
import ua.kramar.notification.Notice;
import ua.kramar.platform.start.Settings;
import ua.kramar.platform.values.Json;

/**
 * Tells a person of a changed second factor, or a used recovery code: it may have been a stranger.
 */
@ApplicationScoped
class SecondFactorsChangedNotice implements Notice {

  private record EventData(String change) {}

  @Inject private PasswordLetters letters;
  @Inject private Settings settings;

  @Override
  public String eventType() {
    return "second-factor.changed";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    return letters.address(Long.parseLong(event.subject().id())).map(Addressee::person).stream()
        .toList();
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    String change = Json.read(event.data(), EventData.class).change();
    return Map.of(
        "added",
        change.equals("ADDED"),
        "removed",
        change.equals("REMOVED"),
        "renewed",
        change.equals("CODES_RENEWED"),
        "used",
        change.equals("CODE_USED"),
        "link",
        Message.Link.to(URI.create(settings.publicUrl() + "/security")));
  }
}
