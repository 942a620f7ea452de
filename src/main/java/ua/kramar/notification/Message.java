package ua.kramar.notification;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A message to a gateway.
 *
 * @param deliveryId the same at every attempt, so that a receiver can detect duplicates
 * @param eventId unique among all installations; the same at every attempt
 * @param correlationId of the request that caused the event
 * @param to the address on the channel
 * @param sender who speaks
 * @param language of subject and text
 * @param text plain
 * @param links the parts of the text that lead somewhere, for channels whose texts have links
 */
public record Message(
    long deliveryId,
    UUID eventId,
    String correlationId,
    String to,
    Sender sender,
    Locale language,
    String subject,
    String text,
    List<Link> links) {

  public Message {
    subject = line(subject);
    links = List.copyOf(links);
  }

  /** In one line: a line break in a header of a message would begin another header. */
  private static String line(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ").strip();
  }

  /**
   * The sender as the recipient sees it.
   *
   * @param replyTo e-mail address for replies; null when there is none
   */
  public record Sender(String name, String replyTo) {

    public Sender {
      name = line(name);
    }
  }

  /**
   * A part of a text that leads somewhere.
   *
   * @param text as it stands in the message
   */
  public record Link(String text, URI target) {

    /**
     * A link to a phone number or an e-mail address.
     *
     * @param scheme such as {@code tel}
     */
    static Link of(String address, String scheme) {
      try {
        return new Link(address, new URI(scheme, address, null));
      } catch (URISyntaxException e) {
        throw new IllegalArgumentException(e);
      }
    }

    /** A link whose text is its target. */
    public static Link to(URI target) {
      return new Link(target.toString(), target);
    }

    /** The text, for templates. */
    @Override
    public String toString() {
      return text;
    }
  }
}
