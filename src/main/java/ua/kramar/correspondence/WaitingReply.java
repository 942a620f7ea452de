package ua.kramar.correspondence;

import java.time.Instant;

/**
 * Since when a buyer waits for an answer, and until when the shop should give it; both null when
 * nothing waits.
 */
record WaitingReply(Instant since, Instant due) {

  static final WaitingReply NONE = new WaitingReply(null, null);
}
