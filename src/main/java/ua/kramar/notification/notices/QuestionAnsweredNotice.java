package ua.kramar.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ua.kramar.correspondence.questions.view.QuestionContents;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Notice;
import ua.kramar.orders.OrderEvent.BuyerRef;
import ua.kramar.platform.values.Json;

/**
 * Tells who asked about a product that the shop has answered (C3). The letter has the answer only
 * if the buyer wants texts in letters.
 */
@ApplicationScoped
class QuestionAnsweredNotice implements Notice {

  private record EventData(BuyerRef buyer) {}

  @Inject private QuestionContents contents;

  @Override
  public String eventType() {
    return "product-question.answered";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    return ReachableBuyer.of(Json.read(event.data(), EventData.class).buyer());
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    QuestionContents.Content content =
        contents.of(event.sellerId(), Long.parseLong(event.subject().id())).orElseThrow();
    Map<String, Object> words = new HashMap<>();
    words.put("title", content.title());
    words.put("question", content.question());
    content.answer().ifPresent(text -> words.put("quoted", Map.of("text", text)));
    return words;
  }
}
