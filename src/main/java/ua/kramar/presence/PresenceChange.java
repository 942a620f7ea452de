package ua.kramar.presence;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.OrderEvent;
import ua.kramar.platform.events.Subject;

/**
 * What the stream says when somebody opens or closes the card of an order.
 *
 * @param present false when the card was closed
 */
@Schema(
    name = "PresenceChange",
    requiredProperties = {"subject", "order", "type", "at", "person", "present"})
public record PresenceChange(
    Subject subject, String order, String type, Instant at, PresentPerson person, boolean present) {

  /** The name of the message in the stream. It is no event of the feed. */
  static final String TYPE = "order.presence";

  static PresenceChange of(PresentPerson person, boolean present, Instant at) {
    return new PresenceChange(
        new Subject(OrderEvent.SUBJECT, person.order()), person.order(), TYPE, at, person, present);
  }
}
