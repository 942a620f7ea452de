package ua.kramar.orders.deadlines;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.status.Moves;
import ua.kramar.orders.status.OrderStatus;

/**
 * The table of time limits: how long an order may be in a status before the system moves it on.
 * Each row is a move of the {@link Mover#SYSTEM} in the table of moves. The others of its moves are
 * results of payments, of a restoration or of a carrier's answer, and need no clock.
 */
public enum TimeLimit {
  /** O11: a new order is taken up in time, or the marketplace sees that it was not. */
  CONTACT(List.of(OrderStatus.NEW, OrderStatus.NEW_ONE_CLICK), OrderStatus.NOT_PROCESSED_IN_TIME),
  SHIPMENT(List.of(OrderStatus.DATA_CONFIRMED), OrderStatus.SHIPMENT_OVERDUE),
  PAYMENT(List.of(OrderStatus.AWAITS_PAYMENT), OrderStatus.NOT_PAID),
  RECEIPT(
      List.of(
          OrderStatus.HANDED_TO_CARRIER, OrderStatus.BEING_DELIVERED, OrderStatus.AT_PICKUP_POINT),
      OrderStatus.PROCESSING_TERM_PASSED);

  private static final Map<OrderStatus, TimeLimit> BY_STATUS = byStatus();

  @SuppressWarnings("ImmutableEnumChecker") // List.of makes an immutable one.
  private final List<OrderStatus> from;

  private final OrderStatus to;

  TimeLimit(List<OrderStatus> from, OrderStatus to) {
    this.from = from;
    this.to = to;
  }

  /** The limit of the status, if it has one. */
  public static Optional<TimeLimit> of(OrderStatus status) {
    return Optional.ofNullable(BY_STATUS.get(status));
  }

  /** Where the system moves the order. */
  public OrderStatus to() {
    return to;
  }

  /** Whether the status says that a limit of the shop has passed. */
  static boolean isMissed(OrderStatus status) {
    return status == CONTACT.to || status == SHIPMENT.to;
  }

  private static Map<OrderStatus, TimeLimit> byStatus() {
    Map<OrderStatus, TimeLimit> limits = new EnumMap<>(OrderStatus.class);
    for (TimeLimit limit : values()) {
      for (OrderStatus status : limit.from) {
        if (Moves.find(status, limit.to).filter(m -> m.by().contains(Mover.SYSTEM)).isEmpty()) {
          throw new IllegalStateException("no move of the system: " + status + " to " + limit.to);
        }
        limits.put(status, limit);
      }
    }
    return limits;
  }
}
