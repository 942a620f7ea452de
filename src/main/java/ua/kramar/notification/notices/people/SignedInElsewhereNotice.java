package ua.kramar.notification.notices.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.kramar.access.passwords.PasswordLetters;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Message;
import ua.kramar.notification.Notice;
import ua.kramar.platform.start.Settings;
import ua.kramar.platform.values.Json;

/** Tells a person of a sign-in from an address that is new for this login. */
@ApplicationScoped
class SignedInElsewhereNotice implements Notice {

  private record EventData(String browser, String system) {

    String device() {
      return Stream.of(browser, system).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
  }

  @Inject private PasswordLetters letters;
  @Inject private Settings settings;

  @Override
  public String eventType() {
    return "session.opened-elsewhere";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    return letters.address(Long.parseLong(event.subject().id())).map(Addressee::person).stream()
        .toList();
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    String device = Json.read(event.data(), EventData.class).device();
    return Map.of(
        "device",
        device,
        "named",
        !device.isEmpty(),
        "link",
        Message.Link.to(URI.create(settings.publicUrl() + "/settings/security")));
  }
}
