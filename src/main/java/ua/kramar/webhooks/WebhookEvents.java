package ua.kramar.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventCatalog;

/** The events of this capability. */
@ApplicationScoped
class WebhookEvents implements EventCatalog {

  @Override
  public List<Class<? extends DomainEvent>> events() {
    return EventCatalog.permitted(WebhookEvent.class);
  }
}
