package ua.kramar.correspondence;

/**
 * What was written: ids alone, as the result of a repeated request is stored.
 *
 * @param conversation the id of the conversation
 * @param message the id of the message
 */
public record WrittenMessage(String conversation, String message) {

  static WrittenMessage of(Conversation conversation, long message) {
    return new WrittenMessage(String.valueOf(conversation.id()), String.valueOf(message));
  }

  public long conversationId() {
    return Long.parseLong(conversation);
  }

  public long messageId() {
    return Long.parseLong(message);
  }
}
