package ua.kramar.webhooks.endpoints;

import java.time.Instant;
import java.util.List;
import ua.kramar.webhooks.BodyForm;
import ua.kramar.webhooks.EndpointState;

/**
 * An endpoint as its row has it.
 *
 * @param disabledReason null unless it is disabled
 * @param failingSince null while it works
 */
record StoredEndpoint(
    long id,
    String name,
    String url,
    List<String> eventTypes,
    BodyForm body,
    EndpointState state,
    String disabledReason,
    Instant failingSince,
    int version,
    Instant createdAt,
    Instant changedAt,
    String changedBy) {

  /** The columns that {@link #of} reads, in the same order. */
  static final String COLUMNS =
      "id, name, url, array_to_string(event_types, ','), body, state, disabled_reason, failing_since, version,"
          + " created_at, changed_at, changed_by";

  static StoredEndpoint of(Object[] row) {
    String types = (String) row[3];
    return new StoredEndpoint(
        ((Number) row[0]).longValue(),
        (String) row[1],
        (String) row[2],
        types.isEmpty() ? List.of() : List.of(types.split(",")),
        BodyForm.valueOf((String) row[4]),
        EndpointState.valueOf((String) row[5]),
        (String) row[6],
        (Instant) row[7],
        ((Number) row[8]).intValue(),
        (Instant) row[9],
        (Instant) row[10],
        (String) row[11]);
  }
}
