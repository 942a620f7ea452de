package ua.kramar.orders.contact;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An attempt to call a buyer. Codes are as stored, since a node of a later version may have stored
 * one that this version does not know (ADR 0022).
 *
 * @param by the login of the person, or the id of the token, that reported it
 * @param at when it was reported
 * @param outsideHours whether that was outside the hours in which buyers may be called (O12)
 * @param callAgainAt when the next call is planned, within those hours; null when none is
 */
@Schema(name = "CallAttempt")
public record CallAttempt(
    @Schema(ref = "CallOutcome") String outcome,
    @Schema(ref = "CallSubject") String subject,
    String by,
    Instant at,
    boolean outsideHours,
    @Schema(nullable = true) String note,
    @Schema(nullable = true) Instant callAgainAt) {}
