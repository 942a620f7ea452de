package ua.kramar.orders.paymentreports;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.values.Money;

/**
 * A report about the payment of an order. Codes are as stored, since a node of a later version may
 * have stored one that this version does not know (ADR 0022).
 *
 * @param reported the state that was reported
 * @param amount of this payment or refund alone
 * @param externalId null for the payment with which the order was placed
 * @param refusedBy LENDER or BANK; null when nobody refused, or nobody knows who
 * @param at when it happened
 * @param receivedAt when the report came
 * @param state of the order's payment after the report
 * @param paid what had come from the buyer then
 * @param returned what had gone back to the buyer then
 * @param changed whether the report changed the state or the sums
 * @param movedTo the id of the status to which it moved the order; null if to none
 */
@Schema(name = "PaymentOnRecord")
public record PaymentOnRecord(
    @Schema(ref = "PaymentState") String reported,
    Money amount,
    @Schema(nullable = true) String externalId,
    @Schema(nullable = true) String refusedBy,
    Instant at,
    Instant receivedAt,
    @Schema(ref = "PaymentState") String state,
    Money paid,
    Money returned,
    boolean changed,
    @Schema(nullable = true) Integer movedTo) {}
