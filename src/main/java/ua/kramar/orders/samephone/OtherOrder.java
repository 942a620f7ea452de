package ua.kramar.orders.samephone;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.PlacedOrder;
import ua.kramar.orders.status.StatusView;
import ua.kramar.platform.values.Money;

/**
 * An order that is not handed over yet: another one of the same phone number may repeat it, or
 * could go with it in one parcel.
 *
 * @param surname the buyer's
 * @param name the buyer's
 */
@Schema(name = "OtherOrder")
public record OtherOrder(
    @Schema(pattern = PlacedOrder.NUMBER_PATTERN) String number,
    StatusView status,
    Instant placedAt,
    String surname,
    String name,
    Money total,
    List<Goods> goods) {

  /** An ordered article, with the title as at the time of the order. */
  @Schema(name = "OtherOrderGoods")
  public record Goods(String sku, String title, int quantity) {}
}
