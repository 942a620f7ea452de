package ua.kramar.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.kramar.correspondence.view.LetterContents;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.LocalTimes;
import ua.kramar.notification.Message;
import ua.kramar.notification.Notice;
import ua.kramar.platform.start.Settings;
import ua.kramar.platform.values.Json;
import ua.kramar.sellers.Sellers;

/**
 * Tells the shop that a buyer waits for an answer, and until when (C4): once, however much the
 * buyer writes meanwhile. What the buyer wrote stays in the cabinet (C6).
 */
@ApplicationScoped
class MessageReceivedNotice implements Notice {

  private record EventData(long message, boolean first, Instant replyDueAt) {}

  @Inject private LetterContents contents;
  @Inject private Sellers sellers;
  @Inject private Settings settings;

  @Override
  public String eventType() {
    return "conversation.message-received";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    return eventData(event).first() ? List.of(Addressee.seller()) : List.of();
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    EventData data = eventData(event);
    Map<String, Object> words =
        ConversationWords.of(contents.of(event.sellerId(), data.message()).orElseThrow());
    LocalTimes times = new LocalTimes(sellers.get(event.sellerId()).timeZone(), language);
    words.put("due", times.time(data.replyDueAt()));
    words.put(
        "link", Message.Link.to(settings.publicUrl().resolve("/messages/" + event.subject().id())));
    return words;
  }

  private static EventData eventData(RecordedEvent event) {
    return Json.read(event.data(), EventData.class);
  }
}
