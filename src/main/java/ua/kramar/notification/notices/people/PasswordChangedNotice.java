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

/** Tells a person of the new password, who may not have been the one to choose it. */
@ApplicationScoped
class PasswordChangedNotice implements Notice {

  private record EventData(boolean forgotten, boolean tokensRevoked) {}

  @Inject private PasswordLetters letters;
  @Inject private Settings settings;

  @Override
  public String eventType() {
    return "password.changed";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    return letters.address(Long.parseLong(event.subject().id())).map(Addressee::person).stream()
        .toList();
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    EventData data = Json.read(event.data(), EventData.class);
    return Map.of(
        "forgotten",
        data.forgotten(),
        "tokensRevoked",
        data.tokensRevoked(),
        "link",
        Message.Link.to(URI.create(settings.publicUrl() + "/forgotten-password")));
  }
}
