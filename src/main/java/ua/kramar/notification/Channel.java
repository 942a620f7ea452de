package ua.kramar.notification;

import java.util.Optional;

/**
 * The port to a gateway: one bean a channel, in a package of its own. Its code in small letters
 * names its queue ({@code kramar-mail}) and the folder of its templates.
 */
public interface Channel {

  /** The name in rows and answers, {@code MAIL}. */
  String code();

  /** Whether notices to such recipients take this channel unless an option says otherwise. */
  boolean isDefaultFor(Recipient recipient);

  /** The contact's address in the form of this channel; empty when there is none. */
  Optional<String> address(ContactPoints contact);

  RetrySchedule retries();

  /** The most characters that the gateway takes in a text. */
  int longestText();

  /**
   * Hands a message over.
   *
   * @throws SendFailure when the gateway refuses it or is away; the exception says whether a retry
   *     may help
   */
  void send(Message message);
}
