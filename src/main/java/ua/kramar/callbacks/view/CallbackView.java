package ua.kramar.callbacks.view;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.buyers.Phone;
import ua.kramar.callbacks.CallbackState;

/**
 * A call-back as its shop sees it. Codes of subject and disposition are as stored, since a node of
 * a later version may have stored one that this version does not know (ADR 0022).
 *
 * @param order the number of the order; null when it is about none
 * @param phone masked but for the last four digits
 * @param requestedBy the login of the person, or the id of the token, that asked for it
 * @param windowFrom the earliest time that was wanted; null for as soon as possible
 * @param windowTo until when the buyer wanted to be called; null for any time
 * @param plannedFrom when the next call is planned, or the last one was; within the hours in which
 *     buyers may be called (O12)
 * @param plannedTo null for no end
 * @param heldUntil until when an agent has it; null when nobody has
 * @param attempts how often the buyer was called
 * @param disposition what came of the last call; null when there was none
 * @param calledAt when that was; null when there was none
 * @param endedAt when it ended or was cancelled; null while it is planned
 * @param endedBy who ended it; null while it is planned
 */
@Schema(name = "CallbackView")
public record CallbackView(
    String id,
    @Schema(nullable = true) String order,
    @Schema(ref = "CallSubject") String about,
    String phone,
    @Schema(nullable = true) String note,
    String requestedBy,
    Instant requestedAt,
    @Schema(nullable = true) Instant windowFrom,
    @Schema(nullable = true) Instant windowTo,
    Instant plannedFrom,
    @Schema(nullable = true) Instant plannedTo,
    CallbackState state,
    @Schema(nullable = true) Instant heldUntil,
    int attempts,
    @Schema(nullable = true) String disposition,
    @Schema(nullable = true) Instant calledAt,
    @Schema(nullable = true) Instant endedAt,
    @Schema(nullable = true) String endedBy,
    int version) {

  static final String SELECT =
      """
      select c.id, c.order_number, c.subject, b.phone, c.note, c.requested_by, c.requested_at, c.wanted_from, c.wanted_to,
        c.planned_from, c.planned_to, c.state, case when c.lease_until > now() then c.lease_until end, c.attempts,
        c.disposition, c.called_at, c.ended_at, c.ended_by, c.version
      from callback c
      left join orders o on o.seller_id = c.seller_id and o.number = c.order_number
      join buyer b on b.seller_id = c.seller_id and b.id = coalesce(c.buyer_id, o.buyer_id)
      where c.seller_id = :seller
      """;

  static CallbackView of(Object[] row) {
    return new CallbackView(
        String.valueOf(row[0]),
        row[1] == null ? null : String.valueOf(row[1]),
        (String) row[2],
        new Phone((String) row[3]).toString(),
        (String) row[4],
        (String) row[5],
        (Instant) row[6],
        (Instant) row[7],
        (Instant) row[8],
        (Instant) row[9],
        (Instant) row[10],
        CallbackState.valueOf((String) row[11]),
        (Instant) row[12],
        ((Number) row[13]).intValue(),
        (String) row[14],
        (Instant) row[15],
        (Instant) row[16],
        (String) row[17],
        ((Number) row[18]).intValue());
  }
}
