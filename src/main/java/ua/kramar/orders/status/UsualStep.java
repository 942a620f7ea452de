package ua.kramar.orders.status;

import java.util.List;

/**
 * Which of the permitted moves is the usual next one.
 *
 * @param byHand only where no carrier reports where the parcel is
 */
record UsualStep(List<OrderStatus> from, OrderStatus to, Action action, boolean byHand) {

  boolean leads(OrderStatus from, OrderStatus to) {
    return this.from.contains(from) && this.to == to;
  }
}
