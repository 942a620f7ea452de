package ua.kramar.orders.calls;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventCatalog;

/** The events of calls. */
@ApplicationScoped
class CallEvents implements EventCatalog {

  @Override
  public List<Class<? extends DomainEvent>> events() {
    return List.of(CallReported.class, AcceptedWithoutCall.class, NoCallWished.class);
  }
}
