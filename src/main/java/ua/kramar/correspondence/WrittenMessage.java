package ua.kramar.correspondence;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was written, by its ids: a repeated request is answered the same, whatever has become of the
 * message.
 *
 * @param conversation the id of the conversation that it stands in
 * @param message its own id
 * @param takenBackUntil until when its writer could take it back; null when it was sent at once, or
 *     waits for a decision of the marketplace
 */
@Schema(name = "WrittenMessage")
public record WrittenMessage(
    String conversation, String message, @Schema(nullable = true) Instant takenBackUntil) {

  static WrittenMessage of(Conversation conversation, long message, Instant takenBackUntil) {
    return new WrittenMessage(
        String.valueOf(conversation.id()), String.valueOf(message), takenBackUntil);
  }
}
