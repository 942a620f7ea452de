package ua.kramar.access;

/**
 * The data of a shop to enrol.
 *
 * @param code short name, {@code [a-z0-9-]{2,40}}
 * @param notificationEmail null when the shop receives no notifications
 * @param manager null when the shop has no manager
 */
public record NewShop(
    String code, String name, String notificationEmail, Staff owner, Staff manager) {

  /** A person of the shop's staff. */
  public record Staff(String login, String name, String password) {}
}
