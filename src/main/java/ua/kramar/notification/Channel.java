package ua.kramar.notification;

import java.util.Optional;
import ua.kramar.platform.background.RetrySchedule;

/**
 * The port to a gateway: one bean per channel, in a package of its own. The channel's code in lower
 * case, with hyphens, names its queue ({@code kramar-mail}) and the folder of its templates.
 */
public interface Channel {

  /** The name of the channel in the database and in responses, for example {@code MAIL}. */
  String code();

  /** Whether this node can reach the gateway; without its settings the channel does not exist. */
  default boolean isConfigured() {
    return true;
  }

  /** Whether notices to this recipient use the channel when no option says otherwise. */
  boolean isDefaultFor(Recipient recipient);

  /** The contact's address on this channel; empty when the contact has none. */
  Optional<String> address(ContactPoints contact);

  RetrySchedule retries();

  /**
   * Whether it tells a machine what has happened, not people in words: there are no templates for
   * it, and its messages have no text.
   */
  default boolean tellsMachine() {
    return false;
  }

  /** The maximum length of a text, in characters. */
  int maxTextLength();

  /**
   * Sends a message to the gateway.
   *
   * @throws SendFailure when the gateway refuses the message or is unavailable; the exception says
   *     whether a retry may help
   */
  void send(Message message);
}
