package ua.kramar.access.passwords;

import com.fasterxml.jackson.annotation.JsonIgnore;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventType;
import ua.kramar.platform.events.Subject;

/**
 * A person has a new password.
 *
 * @param forgotten whether by a link from a letter, and not by the old password
 * @param tokensRevoked whether the API tokens that the person had made were revoked as well
 */
@EventType("password.changed")
public record PasswordChanged(
    @JsonIgnore long sellerId, @JsonIgnore long account, boolean forgotten, boolean tokensRevoked)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("person", String.valueOf(account));
  }
}
