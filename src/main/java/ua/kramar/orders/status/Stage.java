package ua.kramar.orders.status;

import java.util.Set;

/**
 * The part of its life that an order is in: what managers' lists are cut by. Follows from the
 * status.
 */
public enum Stage {
  NEW,
  IN_WORK,
  DELIVERING,
  DONE,
  CANCELLED;

  private static final Set<Integer> NOT_TAKEN_UP = Set.of(1, 7, 52, 79);

  private static final Set<Integer> UNDER_WAY =
      Set.of(
          61, 15, 80, 81, 82, 3, 4, 5, 56, 57, 58, 59, 60, 62, 63, 64, 65, 66, 67, 69, 73, 74, 76,
          78);

  public static Stage of(OrderStatus status) {
    return switch (status.group()) {
      case SUCCESS -> DONE;
      case FAILED -> CANCELLED;
      case IN_WORK ->
          NOT_TAKEN_UP.contains(status.id())
              ? NEW
              : UNDER_WAY.contains(status.id()) ? DELIVERING : IN_WORK;
    };
  }
}
