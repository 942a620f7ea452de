package ua.kramar.platform.events;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A domain event, fired in the transaction in which it happens. The record's own components become
 * the event's data on the wire, so they contain no personal data, only ids that refer to it.
 */
public interface DomainEvent {

  @JsonIgnore
  long sellerId();

  @JsonIgnore
  Subject subject();

  /** The name of the type, by default that of the class's {@link EventType}. */
  @JsonIgnore
  default String type() {
    return getClass().getAnnotation(EventType.class).value();
  }
}
