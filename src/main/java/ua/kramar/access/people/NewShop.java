package ua.kramar.access.people;

import java.util.Locale;
import ua.kramar.sellers.ShopContact;

/**
 * The data of a shop to enrol.
 *
 * @param code short name, {@code [a-z0-9-]{2,40}}
 * @param notificationEmail null when the shop receives no notifications
 * @param language of the notifications
 * @param contact how buyers can reach the shop
 * @param owner the e-mail address of the owner, who is invited
 * @param manager the e-mail address of a manager; null when the shop has none
 */
public record NewShop(
    String code,
    String name,
    String notificationEmail,
    Locale language,
    ShopContact contact,
    String owner,
    String manager) {}
