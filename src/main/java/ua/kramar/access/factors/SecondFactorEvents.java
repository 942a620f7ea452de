package ua.kramar.access.factors;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventCatalog;

/** The events of second factors. */
@ApplicationScoped
class SecondFactorEvents implements EventCatalog {

  @Override
  public List<Class<? extends DomainEvent>> events() {
    return List.of(SecondFactorsChanged.class);
  }
}
