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

/** Sends the link to a new password, as long as it is of use. */
@ApplicationScoped
class PasswordResetNotice implements Notice {

  private record EventData(long reset) {}

  @Inject private PasswordLetters letters;
  @Inject private Settings settings;

  @Override
  public String eventType() {
    return "password.reset-requested";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    return letters.isValid(reset(event))
        ? letters.address(Long.parseLong(event.subject().id())).map(Addressee::person).stream()
            .toList()
        : List.of();
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    String secret = letters.newSecret(reset(event));
    return Map.of(
        "link", Message.Link.to(URI.create(settings.publicUrl() + "/password-reset#" + secret)));
  }

  private static long reset(RecordedEvent event) {
    return Json.read(event.data(), EventData.class).reset();
  }
}
