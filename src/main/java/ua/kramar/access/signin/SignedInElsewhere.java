package ua.kramar.access.signin;

import com.fasterxml.jackson.annotation.JsonIgnore;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventType;
import ua.kramar.platform.events.Subject;

/**
 * A person has signed in from an address that is not among those of the last 90 days. The event
 * tells neither address nor device: everybody who reads the feed would have them. The person finds
 * both in the list of sessions.
 */
@EventType("session.opened-elsewhere")
public record SignedInElsewhere(@JsonIgnore long sellerId, @JsonIgnore long account)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("person", String.valueOf(account));
  }
}
