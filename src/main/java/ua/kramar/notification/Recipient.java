package ua.kramar.notification;

/** In which role somebody is told something. The names stand in the rows. */
public enum Recipient {
  /** The shop itself. */
  SELLER,
  /** The buyer whom the event concerns. */
  BUYER
}
