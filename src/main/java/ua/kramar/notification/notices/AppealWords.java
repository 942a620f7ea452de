package ua.kramar.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import ua.kramar.appeals.view.AppealContents;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.LocalTimes;
import ua.kramar.notification.Message;
import ua.kramar.platform.start.Settings;
import ua.kramar.sellers.Sellers;

/** The values for letters about an appeal. What the buyer said stays in the cabinet (C6). */
@ApplicationScoped
class AppealWords {

  @Inject private AppealContents contents;
  @Inject private Sellers sellers;
  @Inject private Settings settings;

  Map<String, Object> of(RecordedEvent event, Instant due, Locale language) {
    String id = event.subject().id();
    AppealContents.Content content =
        contents.of(event.sellerId(), Long.parseLong(id), language).orElseThrow();
    LocalTimes times = new LocalTimes(sellers.get(event.sellerId()).timeZone(), language);
    Map<String, Object> words = new HashMap<>();
    words.put("subject", content.subject());
    words.put("channel", content.channel());
    if (content.order() != null) {
      words.put("order", content.order());
    }
    words.put("due", times.time(due));
    words.put("link", Message.Link.to(settings.publicUrl().resolve("/appeals/" + id)));
    return words;
  }
}
