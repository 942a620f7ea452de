package ua.kramar.orders.owndelivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventCatalog;

/** The events of own deliveries. */
@ApplicationScoped
class OwnDeliveryEvents implements EventCatalog {

  @Override
  public List<Class<? extends DomainEvent>> events() {
    return List.of(OwnDeliveryPlanned.class);
  }
}
