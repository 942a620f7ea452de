package ua.kramar.notification.requested;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.kramar.journal.RecordedEvent;
import ua.kramar.journal.SettledEvents;
import ua.kramar.notification.phones.PhoneMessageAccepted;
import ua.kramar.orders.calls.WrittenContacts;
import ua.kramar.orders.contact.Writer;

/**
 * Records that the shop has written to the buyer, as soon as a gateway has taken what a person
 * asked for: such a message counts as an attempt to reach the buyer (O16). What the system tells by
 * itself does not.
 */
@Stateless
public class WrittenAttempts {

  @Inject private SettledEvents events;
  @Inject private WrittenContacts contacts;

  /** Adds the attempt of a notice that was asked for. */
  public void accepted(@Observes PhoneMessageAccepted message) {
    Optional<RecordedEvent> asked =
        events
            .find(message.seller(), message.eventSeq())
            .filter(event -> event.type().equals("order.notice-requested"));
    asked.ifPresent(event -> contacts.add(Long.parseLong(event.subject().id()), Writer.SHOP));
  }
}
