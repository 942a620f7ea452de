package ua.kramar.orders.alternatives;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article that was offered to the buyer instead of another.
 *
 * @param title of the offered article, as at that time
 * @param outcome as stored (ADR 0022)
 * @param by the login of the person who put it on record
 */
@Schema(name = "Alternative")
public record Alternative(
    String id,
    String insteadOf,
    String sku,
    String title,
    @Schema(ref = "AlternativeOutcome") String outcome,
    @Schema(nullable = true) String note,
    String by,
    Instant at) {

  static Alternative of(Object[] row) {
    return new Alternative(
        String.valueOf(row[0]),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        (String) row[4],
        (String) row[5],
        (String) row[6],
        (Instant) row[7]);
  }
}
