package ua.kramar.orders.waiting;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a buyer agreed to wait for the goods.
 *
 * @param until the day in the shop's zone
 * @param agreedBy as stored (ADR 0022)
 * @param by the login of the person who put it on record
 * @param active whether the order waits by it now
 * @param endedAt when somebody ended it, or agreed on another day; else null
 */
@Schema(name = "AgreedWaiting")
public record AgreedWaiting(
    LocalDate until,
    @Schema(ref = "WaitingAgreedBy") String agreedBy,
    @Schema(nullable = true) String note,
    String by,
    Instant at,
    boolean active,
    @Schema(nullable = true) Instant endedAt,
    @Schema(nullable = true) String endedBy) {}
