package ua.kramar.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventCatalog;

/** The events of conversations. */
@ApplicationScoped
class ConversationEvents implements EventCatalog {

  @Override
  public List<Class<? extends DomainEvent>> events() {
    return EventCatalog.permitted(ConversationEvent.class);
  }
}
