package ua.kramar.presence;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.presence.OpenCards.OpenCard;

/**
 * A person of the shop who has a conversation open.
 *
 * @param conversation its id
 * @param login tells people of the same name apart
 * @param name for display
 * @param since when the conversation was opened
 * @param answering whether the person is writing an answer
 */
@Schema(name = "PersonInConversation")
public record PersonInConversation(
    String conversation, String login, String name, Instant since, boolean answering) {

  static PersonInConversation of(OpenCard card) {
    return new PersonInConversation(
        String.valueOf(card.thing().id()),
        card.login(),
        card.name(),
        card.since(),
        card.answering());
  }
}
