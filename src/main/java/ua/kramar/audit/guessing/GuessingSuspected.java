package ua.kramar.audit.guessing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventType;
import ua.kramar.platform.events.Subject;

/**
 * Somebody seems to guess the passwords of a shop's people.
 *
 * @param failures wrong passwords in the last hour
 * @param people for how many people of the shop; of all shops for the operators, 0 when the logins
 *     do not exist
 */
@EventType("guessing.suspected")
public record GuessingSuspected(@JsonIgnore long sellerId, long failures, long people)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("shop", String.valueOf(sellerId));
  }
}
