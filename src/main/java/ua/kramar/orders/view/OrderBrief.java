package ua.kramar.orders.view;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.PlacedOrder;
import ua.kramar.orders.status.AllowedMove;
import ua.kramar.orders.status.StatusView;
import ua.kramar.platform.values.Money;

/**
 * The part of an order that the marketplace's staff may see: without the buyer's data and without
 * the shop's internal comments and tasks.
 *
 * @param seller the shop's short name
 * @param allowedMoves the moves that the caller may make
 */
@Schema(name = "OrderBrief")
public record OrderBrief(
    @Schema(pattern = PlacedOrder.NUMBER_PATTERN) String number,
    int version,
    String seller,
    StatusView status,
    Instant placedAt,
    List<OrderView.Line> lines,
    Money total,
    @Schema(nullable = true) String waybill,
    boolean doNotCall,
    List<AllowedMove> allowedMoves) {

  static OrderBrief of(String seller, OrderView order) {
    return new OrderBrief(
        order.number(),
        order.version(),
        seller,
        order.status(),
        order.placedAt(),
        order.lines(),
        order.total(),
        order.waybill(),
        order.doNotCall(),
        order.allowedMoves());
  }
}
