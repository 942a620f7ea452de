package ua.kramar.webhooks.delivery;

import java.util.UUID;
import ua.kramar.journal.RecordedEvent;

/**
 * An event to send to an endpoint.
 *
 * @param seq the event's number in the journal
 * @param tx the transaction that wrote the event
 * @param lane its subject
 */
record NewDelivery(
    long seller, long endpoint, UUID event, long seq, long tx, String type, String lane) {

  static NewDelivery of(RecordedEvent event, WantedEvents wanted) {
    return new NewDelivery(
        event.sellerId(),
        wanted.endpoint().id(),
        event.id(),
        event.position().seq(),
        event.position().tx(),
        event.type(),
        event.subject().kind() + ":" + event.subject().id());
  }
}
