package ua.kramar.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import ua.kramar.platform.caller.Correlation;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.values.Json;

/** Writes down whatever happens, in the transaction in which it happens. */
@ApplicationScoped
class Journal {

  @PersistenceContext private EntityManager entities;
  @Inject private Correlation correlation;
  @Inject private Clock clock;
  @Inject private Event<JournalGrew> grown;

  void write(@Observes DomainEvent event) {
    entities.persist(
        new JournalEvent(
            event.sellerId(),
            event.type(),
            event.orderNumber(),
            Json.write(event),
            correlation.id(),
            clock.instant()));
  }

  /** Only after the commit is there anything for others to read. */
  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) DomainEvent event) {
    grown.fire(new JournalGrew());
  }
}
