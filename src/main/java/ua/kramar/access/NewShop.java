package ua.kramar.access;

import java.util.Locale;
import ua.kramar.sellers.ShopContact;

/**
 * The data of a shop to enrol.
 *
 * @param code short name, {@code [a-z0-9-]{2,40}}
 * @param notificationEmail null when the shop receives no notifications
 * @param language of the notifications
 * @param contact how buyers can reach the shop
 * @param manager null when the shop has no manager
 */
public record NewShop(
    String code,
    String name,
    String notificationEmail,
    Locale language,
    ShopContact contact,
    Staff owner,
    Staff manager) {

  /** A person of the shop's staff. */
  public record Staff(String login, String name, String password) {}
}
