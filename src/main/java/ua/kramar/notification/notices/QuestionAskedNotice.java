package ua.kramar.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.kramar.correspondence.questions.view.QuestionContents;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.LocalTimes;
import ua.kramar.notification.Message;
import ua.kramar.notification.Notice;
import ua.kramar.platform.start.Settings;
import ua.kramar.platform.values.Json;
import ua.kramar.sellers.Sellers;

/**
 * Tells the shop that a public question about a product waits, and until when (C3, C4). Everybody
 * reads the question, so the letter has it too.
 */
@ApplicationScoped
class QuestionAskedNotice implements Notice {

  private record EventData(Instant replyDueAt) {}

  @Inject private QuestionContents contents;
  @Inject private Sellers sellers;
  @Inject private Settings settings;

  @Override
  public String eventType() {
    return "product-question.asked";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    return List.of(Addressee.seller());
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    String id = event.subject().id();
    QuestionContents.Content content =
        contents.of(event.sellerId(), Long.parseLong(id)).orElseThrow();
    LocalTimes times = new LocalTimes(sellers.get(event.sellerId()).timeZone(), language);
    Map<String, Object> words = new HashMap<>();
    words.put("title", content.title());
    words.put("question", content.question());
    words.put("due", times.time(Json.read(event.data(), EventData.class).replyDueAt()));
    words.put("link", Message.Link.to(settings.publicUrl().resolve("/reviews/" + id)));
    return words;
  }
}
