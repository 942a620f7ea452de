package ua.kramar.orders.status;

/** The manager's action that takes an order to the usual next status. */
public enum Action {
  TAKE_UP,
  CONFIRM,
  HAND_OVER,
  TAKE_BACK,
  MARK_ON_THE_WAY,
  MARK_ARRIVED,
  MARK_RECEIVED
}
