package ua.kramar.access;

import java.time.Duration;
import ua.kramar.platform.refusals.Refusal;

/** Wrong passwords came again and again: the next try has to wait. */
public final class TooManyAttempts extends Refusal {

  TooManyAttempts(Duration wait) {
    super(Kind.THROTTLED, "too-many-attempts", wait.toSeconds() + 1);
    with("retryAfter", wait.toSeconds() + 1);
  }
}
