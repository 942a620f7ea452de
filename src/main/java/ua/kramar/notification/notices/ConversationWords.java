package ua.kramar.notification.notices;

import java.util.HashMap;
import java.util.Map;
import ua.kramar.correspondence.view.LetterContent;

/** What both letters about messages say of the conversation. */
final class ConversationWords {

  private ConversationWords() {}

  static Map<String, Object> of(LetterContent content) {
    Map<String, Object> words = new HashMap<>();
    switch (content.kind()) {
      case ORDER -> words.put("aboutOrder", Map.of("order", content.order()));
      case PRODUCT -> words.put("aboutOffer", Map.of("title", content.offer()));
      case SELLER -> words.put("aboutShop", true);
    }
    if (content.files() > 0) {
      words.put("attached", Map.of("files", content.files()));
    }
    return words;
  }
}
