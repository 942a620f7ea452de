package ua.kramar.delivery;

/** The direction of a parcel. */
public enum Heading {
  TO_BUYER,
  /** Returned under a waybill number of its own. */
  TO_SENDER
}
