package ua.kramar.journal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import ua.kramar.platform.caller.Correlation;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.values.Json;

/** Writes every event in the transaction in which it happens. */
@ApplicationScoped
class Journal {

  @PersistenceContext private EntityManager entities;
  @Inject private Correlation correlation;
  @Inject private Clock clock;
  @Inject private Event<EventsCommitted> committed;

  /**
   * Runs before the other observers, so that events which they fire follow this one in the journal.
   */
  void write(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) DomainEvent event) {
    entities.persist(
        new JournalEvent(
            event.sellerId(),
            event.type(),
            event.subject(),
            Json.write(event),
            correlation.id(),
            clock.instant()));
  }

  /** Announces the event after the commit, since readers cannot see it before. */
  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) DomainEvent event) {
    committed.fire(new EventsCommitted());
  }
}
