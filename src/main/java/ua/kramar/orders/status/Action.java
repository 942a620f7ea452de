package ua.kramar.orders.status;

/** The usual next step of a status, by what a manager does with it. */
public enum Action {
  TAKE_UP,
  CONFIRM,
  HAND_OVER,
  TAKE_BACK,
  MARK_ON_THE_WAY,
  MARK_ARRIVED,
  MARK_RECEIVED
}
