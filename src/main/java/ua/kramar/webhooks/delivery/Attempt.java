package ua.kramar.webhooks.delivery;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of one attempt, as it is stored and shown.
 *
 * @param millis from the request to the answer, or to its failure
 * @param status what was answered; null without an answer
 * @param error why there was no answer; null with one
 * @param answer the beginning of the body, at most 1 KiB
 */
@Schema(name = "WebhookAttempt")
public record Attempt(
    Instant at,
    long millis,
    @Schema(nullable = true) Integer status,
    @Schema(nullable = true) String error,
    @Schema(nullable = true) String answer) {

  static Attempt failed(Instant at, String error) {
    return new Attempt(at, 0, null, error, null);
  }

  /** The receiver accepted the event: any status from 200 to 299. */
  boolean hasSucceeded() {
    return status != null && status / 100 == 2;
  }

  /** The receiver wants no more events, ever. */
  boolean saysGone() {
    return status != null && status == 410;
  }
}
