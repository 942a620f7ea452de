package ua.kramar.webhooks.delivery;

import java.util.Set;
import ua.kramar.journal.Position;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.webhooks.EndpointRef;
import ua.kramar.webhooks.WebhookEvent;

/**
 * What an endpoint gets.
 *
 * @param types empty for all
 * @param since the last event that it does not get
 * @param active whether it gets them now; they wait otherwise
 */
record WantedEvents(EndpointRef endpoint, Set<String> types, Position since, boolean active) {

  /** Reads a row of seller, id, types, since and state. */
  static WantedEvents of(Object[] row) {
    String types = (String) row[2];
    return new WantedEvents(
        new EndpointRef(((Number) row[0]).longValue(), ((Number) row[1]).longValue()),
        types.isEmpty() ? Set.of() : Set.of(types.split(",")),
        new Position(((Number) row[3]).longValue(), ((Number) row[4]).longValue()),
        row[5].equals("ACTIVE"));
  }

  boolean include(RecordedEvent event) {
    return event.sellerId() == endpoint.sellerId()
        && (types.isEmpty() || types.contains(event.type()))
        && !event.subject().kind().equals(WebhookEvent.SUBJECT)
        && event.position().compareTo(since) > 0;
  }
}
