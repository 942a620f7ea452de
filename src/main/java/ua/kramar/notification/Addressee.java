package ua.kramar.notification;

import java.util.List;
import ua.kramar.buyers.Phone;

/**
 * The recipient of a notice. One that names channels is told on the first of them that there is,
 * and on the next if that one fails for good; otherwise the channels' defaults apply.
 *
 * @param buyer the buyer's id; null unless the recipient is a buyer
 * @param email null unless the recipient is a person of the staff. Personal data: not for logs
 * @param phone null unless the recipient is a shop that is told by phone. Personal data: not for
 *     logs
 * @param channels the codes, in order of preference; empty for the defaults
 */
public record Addressee(
    Recipient recipient, Long buyer, String email, Phone phone, List<String> channels) {

  public Addressee {
    channels = List.copyOf(channels);
  }

  public static Addressee seller() {
    return new Addressee(Recipient.SELLER, null, null, null, List.of());
  }

  /** The shop by its phone. */
  public static Addressee seller(Phone phone, List<String> channels) {
    return new Addressee(Recipient.SELLER, null, null, phone, channels);
  }

  public static Addressee buyer(long id) {
    return new Addressee(Recipient.BUYER, id, null, null, List.of());
  }

  /** A buyer on one of these channels. */
  public static Addressee buyer(long id, List<String> channels) {
    return new Addressee(Recipient.BUYER, id, null, null, channels);
  }

  /** A person of the shop's or the marketplace's staff, or somebody who is invited to it. */
  public static Addressee person(String email) {
    return new Addressee(Recipient.PERSON, null, email, null, List.of());
  }

  /** The system of the call centre that the event is about, by its own service. */
  public static Addressee callCenter() {
    return new Addressee(Recipient.CALL_CENTER, null, null, null, List.of("CALL_CENTER"));
  }

  boolean names(String channel) {
    return channels.contains(channel);
  }
}
