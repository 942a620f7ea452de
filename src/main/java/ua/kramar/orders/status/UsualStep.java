package ua.kramar.orders.status;

import java.util.List;

/**
 * Marks moves to one status as the usual next ones.
 *
 * @param byHand whether they are usual only if no carrier reports the parcel's status
 */
record UsualStep(List<OrderStatus> from, OrderStatus to, Action action, boolean byHand) {

  boolean matches(OrderStatus from, OrderStatus to) {
    return this.from.contains(from) && this.to == to;
  }
}
