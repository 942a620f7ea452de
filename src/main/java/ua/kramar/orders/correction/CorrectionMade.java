package ua.kramar.orders.correction;

import ua.kramar.orders.OrderRef;

/**
 * The result of a request to correct an order.
 *
 * @param correction the id of the correction; null when the order was as it should be already
 */
public record CorrectionMade(OrderRef order, String correction) {

  static CorrectionMade none(OrderRef order) {
    return new CorrectionMade(order, null);
  }
}
