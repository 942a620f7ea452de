package ua.kramar.access.people;

import com.fasterxml.jackson.annotation.JsonIgnore;
import ua.kramar.access.Role;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventType;
import ua.kramar.platform.events.Subject;

/** Somebody was invited to work in the shop. */
@EventType("person.invited")
public record PersonInvited(@JsonIgnore long sellerId, @JsonIgnore long invitation, Role role)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("invitation", String.valueOf(invitation));
  }
}
