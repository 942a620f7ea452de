package ua.kramar.presence;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.correspondence.ConversationEvent;
import ua.kramar.platform.events.Subject;

/**
 * What the stream says when somebody opens or closes a conversation, or begins or ends to write an
 * answer.
 *
 * @param order always null: the subject is no order
 * @param present false when the conversation was closed
 */
@Schema(
    name = "ConversationPresenceChange",
    requiredProperties = {"subject", "type", "at", "person", "present"})
public record ConversationPresenceChange(
    Subject subject,
    @Schema(nullable = true) String order,
    String type,
    Instant at,
    PersonInConversation person,
    boolean present) {

  /** The name of the message in the stream. It is no event of the feed. */
  static final String TYPE = "conversation.presence";

  static ConversationPresenceChange of(PersonInConversation person, boolean present, Instant at) {
    return new ConversationPresenceChange(
        new Subject(ConversationEvent.SUBJECT, person.conversation()),
        null,
        TYPE,
        at,
        person,
        present);
  }
}
