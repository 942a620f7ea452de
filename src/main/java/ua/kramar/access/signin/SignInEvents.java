package ua.kramar.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventCatalog;

/** The events of signing in. */
@ApplicationScoped
class SignInEvents implements EventCatalog {

  @Override
  public List<Class<? extends DomainEvent>> events() {
    return List.of(SignedInElsewhere.class);
  }
}
