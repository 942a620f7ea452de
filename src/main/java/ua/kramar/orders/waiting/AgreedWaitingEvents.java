package ua.kramar.orders.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventCatalog;

/** The events of orders whose buyers wait for the goods. */
@ApplicationScoped
class AgreedWaitingEvents implements EventCatalog {

  @Override
  public List<Class<? extends DomainEvent>> events() {
    return List.of(WaitingChanged.class);
  }
}
