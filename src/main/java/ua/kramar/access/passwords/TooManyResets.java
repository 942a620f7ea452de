package ua.kramar.access.passwords;

import java.time.Duration;
import ua.kramar.platform.refusals.Refusal;

/** Refusal: too many letters were asked for, for one login or from one address. */
public final class TooManyResets extends Refusal {

  TooManyResets(Duration wait) {
    super(Kind.THROTTLED, "too-many-resets", wait.toSeconds() + 1);
    with("retryAfter", wait.toSeconds() + 1);
  }
}
