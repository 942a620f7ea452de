package ua.kramar.notification.notices.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.kramar.access.people.InvitationLetters;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Message;
import ua.kramar.notification.Notice;
import ua.kramar.platform.start.Settings;

/**
 * Sends an invitation. The link's secret stands in the fragment of the address, which browsers send
 * to no server.
 */
@ApplicationScoped
class PersonInvitedNotice implements Notice {

  @Inject private InvitationLetters letters;
  @Inject private Settings settings;

  @Override
  public String eventType() {
    return "person.invited";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    return letters.address(invitation(event)).map(Addressee::person).stream().toList();
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    InvitationLetters.Letter letter = letters.letter(invitation(event));
    Map<String, Object> values = new HashMap<>();
    values.put("role", letter.role().label(language));
    if (letter.secret() == null) {
      values.put("elsewhere", true);
    } else {
      values.put(
          "link",
          Message.Link.to(URI.create(settings.publicUrl() + "/invitation#" + letter.secret())));
    }
    return values;
  }

  private static long invitation(RecordedEvent event) {
    return Long.parseLong(event.subject().id());
  }
}
