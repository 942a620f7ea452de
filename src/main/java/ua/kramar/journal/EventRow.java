package ua.kramar.journal;

import java.time.Instant;
import java.util.UUID;
import ua.kramar.platform.events.Subject;

/** How an event is read from a row of {@code journal_event e}. */
final class EventRow {

  private static final String BEFORE_PAYLOAD =
      "e.tx, e.seq, e.seller_id, e.id, e.type, e.subject_kind, coalesce(e.subject_id, e.order_number::text), ";

  private static final String AFTER_PAYLOAD = ", e.correlation_id, e.at";

  /** The columns that {@link #event} reads, in the same order. */
  static final String COLUMNS = BEFORE_PAYLOAD + "e.payload::text" + AFTER_PAYLOAD;

  /**
   * The same columns, without a payload that takes more than 8 KiB as stored: no event of ours is
   * that long, and in a batch it would delay the events of others.
   */
  static final String BOUNDED_COLUMNS =
      BEFORE_PAYLOAD
          + "case when pg_column_size(e.payload) <= 8192 then e.payload::text end"
          + AFTER_PAYLOAD;

  private EventRow() {}

  static RecordedEvent event(Object[] row) {
    return new RecordedEvent(
        position(row),
        ((Number) row[2]).longValue(),
        (UUID) row[3],
        (String) row[4],
        new Subject((String) row[5], (String) row[6]),
        (String) row[7],
        (String) row[8],
        (Instant) row[9]);
  }

  /** From the first two columns. */
  static Position position(Object[] row) {
    return new Position(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
  }
}
