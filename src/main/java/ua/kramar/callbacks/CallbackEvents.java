package ua.kramar.callbacks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventCatalog;

/** The events of call-backs. */
@ApplicationScoped
class CallbackEvents implements EventCatalog {

  @Override
  public List<Class<? extends DomainEvent>> events() {
    return EventCatalog.permitted(CallbackEvent.class);
  }
}
