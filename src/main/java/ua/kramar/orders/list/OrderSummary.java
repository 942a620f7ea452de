package ua.kramar.orders.list;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.buyers.Phone;
import ua.kramar.orders.PlacedOrder;
import ua.kramar.orders.deadlines.DeadlineView;
import ua.kramar.orders.status.StatusView;
import ua.kramar.platform.values.Money;

/**
 * An order in the list of orders.
 *
 * @param source as stored: a node of a later version may have stored one that this one does not
 *     know (ADR 0022)
 * @param deadline until when the shop has to do what the status waits for; null if nothing
 * @param waits whether the buyer waits for goods that are not in stock (O9)
 * @param payment the state of the payment, as stored
 * @param questionSince since when the buyer waits for an answer to a message about the order; null
 *     when nothing waits (C2a)
 */
@Schema(name = "OrderSummary")
public record OrderSummary(
    @Schema(pattern = PlacedOrder.NUMBER_PATTERN) String number,
    @Schema(ref = "OrderSource") String source,
    StatusView status,
    Instant placedAt,
    Buyer buyer,
    Money total,
    boolean doNotCall,
    @Schema(nullable = true) String waybill,
    int openTasks,
    @Schema(nullable = true) DeadlineView deadline,
    boolean waits,
    @Schema(ref = "PaymentState") String payment,
    @Schema(nullable = true) Instant questionSince) {

  /** The buyer's name and phone number. */
  @Schema(name = "BuyerSummary")
  public record Buyer(String surname, String name, @Schema(pattern = Phone.PATTERN) String phone) {}
}
