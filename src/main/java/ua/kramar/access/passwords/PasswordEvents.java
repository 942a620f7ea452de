package ua.kramar.access.passwords;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventCatalog;

/** The events of passwords. */
@ApplicationScoped
class PasswordEvents implements EventCatalog {

  @Override
  public List<Class<? extends DomainEvent>> events() {
    return List.of(PasswordChanged.class, PasswordResetRequested.class);
  }
}
