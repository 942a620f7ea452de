package ua.kramar.notification;

/**
 * The recipient of a notice.
 *
 * @param buyer the buyer's id; null unless the recipient is a buyer
 * @param email null unless the recipient is a person of the staff. Personal data: not for logs
 */
public record Addressee(Recipient recipient, Long buyer, String email) {

  public static Addressee seller() {
    return new Addressee(Recipient.SELLER, null, null);
  }

  public static Addressee buyer(long id) {
    return new Addressee(Recipient.BUYER, id, null);
  }

  /** A person of the shop's or the marketplace's staff, or somebody who is invited to it. */
  public static Addressee person(String email) {
    return new Addressee(Recipient.PERSON, null, email);
  }
}
