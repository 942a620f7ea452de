package ua.kramar.orders.buyerrecord;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.kramar.orders.status.Moves;
import ua.kramar.orders.status.OrderStatus;

/**
 * What a buyer did with a parcel. Other ends of an order, such as cancellations and lost parcels,
 * say nothing about the buyer.
 */
enum Outcome {
  RECEIVED,
  REFUSED,
  NOT_COLLECTED,
  /** The carrier brings the parcel back, and does not say why. */
  RETURNED;

  private static final Map<OrderStatus, Outcome> BY_STATUS =
      Map.ofEntries(
          entry(OrderStatus.RECEIVED, RECEIVED),
          entry(OrderStatus.PARTLY_RECEIVED, RECEIVED),
          entry(OrderStatus.REFUSED_ON_RECEIPT, REFUSED),
          entry(OrderStatus.NOT_COLLECTED, NOT_COLLECTED),
          // Only goods that were received are returned so.
          entry(OrderStatus.RETURNED, RECEIVED),
          entry(OrderStatus.GOODS_CAME_BACK, RETURNED),
          entry(OrderStatus.RETURN_EXPECTED, RETURNED),
          entry(OrderStatus.TO_BE_RETURNED, RETURNED),
          entry(OrderStatus.RETURN_ON_WAY_TO_CENTRE, RETURNED),
          entry(OrderStatus.RETURN_IN_CENTRE, RETURNED),
          entry(OrderStatus.RETURN_ON_WAY_TO_POINT, RETURNED),
          entry(OrderStatus.AT_RETURN_POINT, RETURNED),
          entry(OrderStatus.RETURNED_TO_SELLER, RETURNED));

  /** The statuses of orders whose goods come back, or are back: they say no more who sent them. */
  static List<Integer> goodsBack() {
    return Stream.concat(
            Moves.onTheWayBack().stream(),
            Stream.of(
                OrderStatus.LOST_BY_CARRIER,
                OrderStatus.RETURNED,
                OrderStatus.GOODS_CAME_BACK,
                OrderStatus.MONEY_RETURNED))
        .map(OrderStatus::id)
        .toList();
  }

  /** The statuses that say what the buyer did, and stay in the history. */
  static List<Integer> told() {
    return Stream.of(
            OrderStatus.RECEIVED,
            OrderStatus.PARTLY_RECEIVED,
            OrderStatus.REFUSED_ON_RECEIPT,
            OrderStatus.NOT_COLLECTED)
        .map(OrderStatus::id)
        .toList();
  }

  /** The outcome that a status tells; empty when it tells none, or is of a later version. */
  static Optional<Outcome> of(int status) {
    return OrderStatus.of(status).map(BY_STATUS::get);
  }
}
