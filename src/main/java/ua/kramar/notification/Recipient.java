package ua.kramar.notification;

/**
 * Whom a telling is for: the shop itself, or the buyer of the order. The names stand in the
 * delivery rows.
 */
public enum Recipient {
  SELLER,
  BUYER
}
