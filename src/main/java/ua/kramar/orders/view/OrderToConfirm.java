package ua.kramar.orders.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.PlacedOrder;
import ua.kramar.orders.status.StatusView;
import ua.kramar.platform.values.Money;

/**
 * What a buyer confirms: the goods, where they go and how they are paid. Without the buyer's name
 * and phone number, and without what is for the shop alone.
 *
 * @param version which the buyer's confirmation must name
 * @param seller the shop's short name
 * @param status 53 if the order waits for the confirmation
 */
@Schema(name = "OrderToConfirm")
public record OrderToConfirm(
    @Schema(pattern = PlacedOrder.NUMBER_PATTERN) String number,
    int version,
    String seller,
    StatusView status,
    List<OrderView.Line> lines,
    Money total,
    OrderView.Delivery delivery,
    OrderView.Payment payment) {

  static OrderToConfirm of(String seller, OrderView order) {
    return new OrderToConfirm(
        order.number(),
        order.version(),
        seller,
        order.status(),
        order.lines(),
        order.total(),
        order.delivery(),
        order.payment());
  }
}
