package ua.kramar.audit.guessing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventCatalog;

/** The event of the alarm. */
@ApplicationScoped
class GuessingEvents implements EventCatalog {

  @Override
  public List<Class<? extends DomainEvent>> events() {
    return List.of(GuessingSuspected.class);
  }
}
