package ua.kramar.orders.paymentreports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.PlacedOrder;
import ua.kramar.platform.values.Money;

/**
 * What is paid of an order after a report; the same report again gets the same answer.
 *
 * @param paid what came from the buyer, with what went back
 * @param returned what went back
 * @param changed false when the report is on record, but has changed neither state nor sums: it was
 *     older than another, or did not fit in with money that is there
 * @param movedTo the id of the status to which it moved the order; null if to none
 */
@Schema(name = "ReportedPayment")
public record ReportedPayment(
    @Schema(pattern = PlacedOrder.NUMBER_PATTERN) String number,
    @Schema(ref = "PaymentState") String state,
    Money paid,
    Money returned,
    boolean changed,
    @Schema(nullable = true) Integer movedTo) {}
