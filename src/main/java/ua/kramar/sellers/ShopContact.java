package ua.kramar.sellers;

/**
 * How buyers can reach a shop; messages to them say so.
 *
 * @param phone E.164; null when the shop tells none
 * @param email null when the shop tells none
 */
public record ShopContact(String phone, String email) {

  public static final ShopContact NONE = new ShopContact(null, null);
}
