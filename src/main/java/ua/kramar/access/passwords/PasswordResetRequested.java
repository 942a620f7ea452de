package ua.kramar.access.passwords;

import com.fasterxml.jackson.annotation.JsonIgnore;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventType;
import ua.kramar.platform.events.Subject;

/**
 * Somebody has asked for a letter with a link to a new password.
 *
 * @param reset the number of the reset, for the sender of the letter
 */
@EventType("password.reset-requested")
public record PasswordResetRequested(
    @JsonIgnore long sellerId, @JsonIgnore long account, long reset) implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("person", String.valueOf(account));
  }
}
