package ua.kramar.platform.events;

import java.util.List;

/** The events of one capability, or of a part of it. One bean each. */
public interface EventCatalog {

  /** The classes of the events, each with an {@link EventType}. */
  List<Class<? extends DomainEvent>> events();

  /** The records that a sealed interface permits. */
  static List<Class<? extends DomainEvent>> permitted(Class<? extends DomainEvent> sealed) {
    return List.of(sealed.getPermittedSubclasses()).stream()
        .<Class<? extends DomainEvent>>map(event -> event.asSubclass(DomainEvent.class))
        .toList();
  }
}
