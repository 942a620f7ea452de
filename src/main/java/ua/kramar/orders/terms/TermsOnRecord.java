package ua.kramar.orders.terms;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Terms on record with an order.
 *
 * @param agreedBy as stored, since a node of a later version may have stored another (ADR 0022)
 * @param by the login of the person, or the id of the token, that recorded them
 */
@Schema(name = "TermsOnRecord")
public record TermsOnRecord(
    String text,
    @Schema(ref = "TermsAgreedBy") String agreedBy,
    @Schema(nullable = true) String note,
    String by,
    Instant at) {}
