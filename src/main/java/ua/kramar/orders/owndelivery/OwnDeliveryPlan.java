package ua.kramar.orders.owndelivery;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When the shop's own staff deliver an order, by the clock of the shop.
 *
 * @param from the earliest time, such as {@code 10:00}; null when the time is not known yet
 * @param to the latest time; null exactly if {@code from} is
 * @param agreedBy how the buyer agreed on the time, as stored (ADR 0022); null when the buyer has
 *     not yet
 * @param by the login of the person who planned it
 */
@Schema(name = "OwnDeliveryPlan")
public record OwnDeliveryPlan(
    LocalDate date,
    @Schema(nullable = true, pattern = PlanOwnDelivery.TIME) String from,
    @Schema(nullable = true, pattern = PlanOwnDelivery.TIME) String to,
    @Schema(nullable = true, pattern = "^(CALL|MESSAGE)$") String agreedBy,
    String by,
    Instant at) {}
