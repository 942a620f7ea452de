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

/** Tells a person of a sign-in from an address that is new for this login. */
@ApplicationScoped
class SignedInElsewhereNotice implements Notice {

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
    return Map.of("link", Message.Link.to(URI.create(settings.publicUrl() + "/security")));
  }
}
