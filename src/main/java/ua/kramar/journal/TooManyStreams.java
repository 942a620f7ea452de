package ua.kramar.journal;

import ua.kramar.platform.refusals.Refusal;

/** The account watches as often as it may; a stream that was closed counts for some seconds yet. */
public final class TooManyStreams extends Refusal {

  private static final int SECONDS = 5;

  TooManyStreams() {
    super(Kind.THROTTLED, "too-many-streams", EventSubscriptions.OF_AN_ACCOUNT);
    with("retryAfter", SECONDS);
  }
}
