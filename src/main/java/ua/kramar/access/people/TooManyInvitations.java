package ua.kramar.access.people;

import java.time.Duration;
import ua.kramar.platform.refusals.Refusal;

/**
 * Refusal: the shop has sent too many invitations; letters go to addresses that nobody has
 * verified.
 */
public final class TooManyInvitations extends Refusal {

  TooManyInvitations(Duration wait) {
    super(Kind.THROTTLED, "too-many-invitations", wait.toMinutes() + 1);
    with("retryAfter", wait.toSeconds() + 1);
  }
}
