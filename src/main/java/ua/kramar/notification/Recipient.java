package ua.kramar.notification;

/** The role of a recipient. The names are stored in the database. */
public enum Recipient {
  /** The shop. */
  SELLER,
  /** The buyer whom the event concerns. */
  BUYER,
  /** A person of the staff, about the own account. */
  PERSON,
  /** A system of the call centre, about what it has registered or asked for. */
  CALL_CENTER
}
