package ua.kramar.orders;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventCatalog;

/** The events of orders. */
@ApplicationScoped
class OrderEvents implements EventCatalog {

  @Override
  public List<Class<? extends DomainEvent>> events() {
    return EventCatalog.permitted(OrderEvent.class);
  }
}
