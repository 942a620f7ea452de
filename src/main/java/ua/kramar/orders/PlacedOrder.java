package ua.kramar.orders;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.values.Money;

/** The confirmation of an accepted order; the order is committed when the caller receives it. */
@Schema(name = "PlacedOrder")
public record PlacedOrder(
    @Schema(pattern = NUMBER_PATTERN) String number, String seller, Money total, Instant placedAt) {

  /** The form of an order's number in the contract. */
  public static final String NUMBER_PATTERN = "^\\d{1,18}$";
}
