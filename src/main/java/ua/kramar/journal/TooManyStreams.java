package ua.kramar.journal;

import ua.kramar.platform.refusals.Refusal;

/**
 * Refusal: the account has reached its limit of event streams. A closed stream is counted for a few
 * more seconds.
 */
public final class TooManyStreams extends Refusal {

  private static final int SECONDS = 5;

  TooManyStreams() {
    super(Kind.THROTTLED, "too-many-streams", EventSubscriptions.MAX_PER_ACCOUNT);
    with("retryAfter", SECONDS);
  }
}
