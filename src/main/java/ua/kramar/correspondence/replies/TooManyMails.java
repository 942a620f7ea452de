package ua.kramar.correspondence.replies;

import java.time.Duration;
import ua.kramar.platform.refusals.Refusal;

/**
 * Refused for now: two machines may be answering each other. {@code retryAfter} is in seconds; a
 * mail system tries again by itself.
 */
final class TooManyMails extends Refusal {

  TooManyMails(Duration wait) {
    super(Kind.THROTTLED, "too-many-mails");
    with("retryAfter", wait.toSeconds());
  }
}
