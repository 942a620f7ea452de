package ua.kramar.webhooks.log;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import ua.kramar.platform.values.Json;
import ua.kramar.webhooks.delivery.Attempt;

/**
 * A delivery as its row has it.
 *
 * @param seq the event's number in the journal; null for a test
 */
record StoredDelivery(DeliveryView view, long id, Long seq) {

  /** The columns that {@link #of} reads, in the same order. */
  static final String COLUMNS =
      "id, event_id, event_type, lane, state, attempts, replays, due_at, created_at, finished_at, cast(log as text),"
          + " event_seq";

  static StoredDelivery of(Object[] row) {
    WebhookDeliveryState state = WebhookDeliveryState.valueOf((String) row[4]);
    return new StoredDelivery(
        new DeliveryView(
            String.valueOf(row[0]),
            ((UUID) row[1]).toString(),
            (String) row[2],
            (String) row[3],
            state,
            ((Number) row[5]).intValue(),
            ((Number) row[6]).intValue(),
            state == WebhookDeliveryState.PENDING ? (Instant) row[7] : null,
            (Instant) row[8],
            (Instant) row[9],
            List.of(Json.read((String) row[10], Attempt[].class))),
        ((Number) row[0]).longValue(),
        row[11] == null ? null : ((Number) row[11]).longValue());
  }
}
