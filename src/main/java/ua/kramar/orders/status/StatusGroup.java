package ua.kramar.orders.status;

/**
 * What has become of an order, as the marketplace counts it: groups 1, 2 and 3 of its dictionary.
 */
public enum StatusGroup {
  IN_WORK,
  SUCCESS,
  FAILED
}
