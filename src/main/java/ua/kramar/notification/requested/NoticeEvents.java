package ua.kramar.notification.requested;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventCatalog;

/** The events of notices that people ask for. */
@ApplicationScoped
class NoticeEvents implements EventCatalog {

  @Override
  public List<Class<? extends DomainEvent>> events() {
    return List.of(NoticeRequested.class);
  }
}
