package ua.kramar.access;

/**
 * What an operator says of a shop that joins.
 *
 * @param code short name, {@code [a-z0-9-]{2,40}}
 * @param notificationEmail null when the shop wants no letters
 * @param manager null when the owner works alone
 */
public record NewShop(
    String code, String name, String notificationEmail, Staff owner, Staff manager) {

  /** A person of the shop. */
  public record Staff(String login, String name, String password) {}
}
