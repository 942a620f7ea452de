package ua.kramar.access;

import java.time.Duration;
import ua.kramar.platform.refusals.Refusal;

/**
 * Refusal: after too many failed attempts the next one must wait. {@code retryAfter} is in seconds.
 */
public final class TooManyAttempts extends Refusal {

  TooManyAttempts(Duration wait) {
    super(Kind.THROTTLED, "too-many-attempts", wait.toSeconds() + 1);
    with("retryAfter", wait.toSeconds() + 1);
  }
}
