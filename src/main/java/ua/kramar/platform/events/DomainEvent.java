package ua.kramar.platform.events;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Something that happened, fired in the transaction in which it happened. The record's own
 * components become the event's data on the wire, so they hold no personal data, only ids that lead
 * to it.
 */
public interface DomainEvent {

  @JsonIgnore
  long sellerId();

  @JsonIgnore
  Subject subject();

  /** The stable name, {@code order.placed}. */
  @JsonIgnore
  String type();
}
