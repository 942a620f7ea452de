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

  /** The stable name of the type, for example {@code order.placed}. */
  @JsonIgnore
  String type();
}
