package ua.kramar.access.signin;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.events.EventType;
import ua.kramar.platform.events.Subject;

/**
 * A person has signed in from an address that is not among those of the last 90 days. The event
 * does not tell the address; the person finds it in the list of sessions.
 *
 * @param browser the browser's name; null when it is not known
 * @param system the name of the operating system; null when it is not known
 */
@EventType("session.opened-elsewhere")
public record SignedInElsewhere(
    @JsonIgnore long sellerId,
    @JsonIgnore long account,
    @Schema(nullable = true) String browser,
    @Schema(nullable = true) String system)
    implements DomainEvent {

  @Override
  public Subject subject() {
    return new Subject("person", String.valueOf(account));
  }
}
