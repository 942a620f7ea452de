package ua.kramar.orders.view;

import java.time.Instant;
import java.util.List;
import ua.kramar.orders.status.StatusView;
import ua.kramar.platform.values.Money;

/**
 * The part of an order that a call centre may see: without the buyer's data and without the shop's
 * internal comments and tasks.
 */
public record OrderBrief(
    String number,
    String seller,
    StatusView status,
    Instant placedAt,
    List<OrderView.Line> lines,
    Money total,
    String waybill,
    boolean doNotCall) {

  static OrderBrief of(String seller, OrderView order) {
    return new OrderBrief(
        order.number(),
        seller,
        order.status(),
        order.placedAt(),
        order.lines(),
        order.total(),
        order.waybill(),
        order.doNotCall());
  }
}
