package ua.kramar.orders.samephone;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.PlacedOrder;
import ua.kramar.orders.status.StatusView;
import ua.kramar.orders.view.OrderView;
import ua.kramar.platform.values.Money;

/**
 * Somebody who has ordered from the acting shop under a phone number: personal data, to fulfil the
 * next order (C6). Orders of other shops are never looked at.
 *
 * @param surname as in the newest order
 * @param name as in the newest order
 * @param account on the marketplace, of the newest order that has one; null if none has
 * @param email of the newest order that has one; null if none has
 * @param delivery of the newest order
 * @param orders how many orders of this shop there are
 * @param lastOrders the newest, {@link #LAST_ORDERS} at most
 */
@Schema(name = "KnownBuyer")
public record KnownBuyer(
    String surname,
    String name,
    @Schema(nullable = true) String account,
    @Schema(nullable = true) String email,
    OrderView.Delivery delivery,
    int orders,
    List<LastOrder> lastOrders) {

  static final int LAST_ORDERS = 3;

  /** An order of the buyer, whatever became of it. */
  @Schema(name = "LastOrder")
  public record LastOrder(
      @Schema(pattern = PlacedOrder.NUMBER_PATTERN) String number,
      StatusView status,
      Instant placedAt,
      Money total) {}
}
