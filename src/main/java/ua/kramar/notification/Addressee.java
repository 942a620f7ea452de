package ua.kramar.notification;

/**
 * The recipient of a notice.
 *
 * @param buyer the buyer's id; null unless the recipient is a buyer
 */
public record Addressee(Recipient recipient, Long buyer) {

  public static Addressee seller() {
    return new Addressee(Recipient.SELLER, null);
  }

  public static Addressee buyer(long id) {
    return new Addressee(Recipient.BUYER, id);
  }
}
