package ua.kramar.access.factors;

import com.fasterxml.jackson.annotation.JsonIgnore;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventType;
import ua.kramar.platform.events.Subject;

/** A person signs in by other means than before, or has used a recovery code. */
@EventType("second-factor.changed")
public record SecondFactorsChanged(
    @JsonIgnore long sellerId, @JsonIgnore long account, Change change) implements DomainEvent {

  /** What has happened; the names are on the wire. */
  public enum Change {
    ADDED,
    REMOVED,
    CODES_RENEWED,
    CODE_USED
  }

  @Override
  public Subject subject() {
    return new Subject("person", String.valueOf(account));
  }
}
