package ua.kramar.platform.events;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Something that happened, told in the transaction in which it happened. The record's own
 * components become the event's data on the wire, so they hold no personal data, only numbers that
 * lead to it.
 */
public interface DomainEvent {

  @JsonIgnore
  long sellerId();

  /** The order that it is about. */
  @JsonIgnore
  long orderNumber();

  /** The stable name, {@code order.placed}. */
  @JsonIgnore
  String type();
}
