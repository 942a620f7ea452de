package ua.kramar.orders.status;

/** What the lists of orders are cut by; follows from the phase of the status. */
public enum Stage {
  NEW,
  IN_WORK,
  DELIVERING,
  DONE,
  CANCELLED
}
