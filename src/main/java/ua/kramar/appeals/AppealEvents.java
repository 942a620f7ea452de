package ua.kramar.appeals;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventCatalog;

/** The events of appeals. */
@ApplicationScoped
class AppealEvents implements EventCatalog {

  @Override
  public List<Class<? extends DomainEvent>> events() {
    return EventCatalog.permitted(AppealEvent.class);
  }
}
