package ua.kramar.orders.buyerrecord;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.PlacedOrder;
import ua.kramar.orders.status.StatusView;
import ua.kramar.platform.values.Money;

/**
 * What became of the other orders that this shop has had from the phone number of an order. Orders
 * of other shops are never counted (C6). Each number is 0 to 1,000, of the newest 1,000 orders.
 *
 * @param received parcels that the buyer took, whole or in part
 * @param refused parcels that the buyer refused on receipt
 * @param notCollected parcels for which the buyer did not come
 * @param returned parcels that the carrier brings back without saying why
 * @param open the newest orders that are not handed over yet, {@link #MOST_OPEN} at most
 */
@Schema(name = "BuyerRecord")
public record BuyerRecord(
    int received, int refused, int notCollected, int returned, List<OpenOrder> open) {

  static final int MOST_OPEN = 5;

  /** An order that could still be sent together with others. */
  @Schema(name = "OpenOrder")
  public record OpenOrder(
      @Schema(pattern = PlacedOrder.NUMBER_PATTERN) String number,
      StatusView status,
      Instant placedAt,
      Money total) {}
}
