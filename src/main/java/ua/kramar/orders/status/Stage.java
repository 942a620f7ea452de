package ua.kramar.orders.status;

/** The stage by which lists of orders are filtered; determined by the phase of the status. */
public enum Stage {
  NEW,
  IN_WORK,
  DELIVERING,
  DONE,
  CANCELLED
}
