package ua.kramar.notification.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ua.kramar.correspondence.replies.ReplyLetters;
import ua.kramar.correspondence.view.LetterContent;
import ua.kramar.correspondence.view.LetterContents;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.notification.Addressee;
import ua.kramar.notification.Notice;
import ua.kramar.orders.OrderEvent.BuyerRef;
import ua.kramar.platform.values.Json;

/**
 * Tells the buyer of a message in the buyer's cabinet (C1, O4). The letter has the text only if the
 * buyer wants that: a mailbox may be read by others.
 */
@ApplicationScoped
class MessageSentNotice implements Notice {

  private record EventData(long message, BuyerRef buyer) {}

  @Inject private LetterContents contents;
  @Inject private ReplyLetters replies;

  @Override
  public String eventType() {
    return "conversation.message-sent";
  }

  @Override
  public List<Addressee> addressees(RecordedEvent event) {
    return ReachableBuyer.of(eventData(event).buyer());
  }

  @Override
  public Map<String, Object> templateValues(RecordedEvent event, Locale language) {
    LetterContent content = contents.of(event.sellerId(), eventData(event).message()).orElseThrow();
    Map<String, Object> words = ConversationWords.of(content);
    words.put("answeredByMail", replies.areAnswered());
    content.text().ifPresent(text -> words.put("quoted", Map.of("text", text)));
    return words;
  }

  @Override
  public Optional<String> replyTo(RecordedEvent event) {
    return replies.newAddress(event.sellerId(), eventData(event).message());
  }

  private static EventData eventData(RecordedEvent event) {
    return Json.read(event.data(), EventData.class);
  }
}
