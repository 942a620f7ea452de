package ua.kramar.orders.status;

/** The outcome of an order in the marketplace's dictionary of statuses: its groups 1, 2 and 3. */
public enum StatusGroup {
  IN_WORK,
  SUCCESS,
  FAILED
}
