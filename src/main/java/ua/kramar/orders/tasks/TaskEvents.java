package ua.kramar.orders.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventCatalog;

/** The events of tasks. */
@ApplicationScoped
class TaskEvents implements EventCatalog {

  @Override
  public List<Class<? extends DomainEvent>> events() {
    return List.of(TaskOpened.class);
  }
}
