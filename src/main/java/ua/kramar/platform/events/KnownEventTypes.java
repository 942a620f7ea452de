package ua.kramar.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The types of events that this version knows. During an upgrade, nodes of a later version write
 * events of types that it does not know.
 */
@ApplicationScoped
public class KnownEventTypes {

  private Set<String> types;

  protected KnownEventTypes() {}

  @Inject
  KnownEventTypes(@Any Instance<EventCatalog> catalogs) {
    types =
        catalogs.stream()
            .flatMap(catalog -> catalog.events().stream())
            .map(event -> event.getAnnotation(EventType.class).value())
            .collect(Collectors.toUnmodifiableSet());
  }

  public Set<String> types() {
    return types;
  }
}
