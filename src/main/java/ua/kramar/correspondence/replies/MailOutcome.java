package ua.kramar.correspondence.replies;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What has become of a mail: the same when it is handed over again.
 *
 * @param outcome {@code DROPPED} when a machine wrote it, of which nobody is told
 */
@Schema(name = "MailOutcome")
public record MailOutcome(Outcome outcome) {

  /** Stored as a message, or dropped. */
  @Schema(name = "MailOutcomeKind")
  public enum Outcome {
    STORED,
    DROPPED
  }

  static MailOutcome stored() {
    return new MailOutcome(Outcome.STORED);
  }

  static MailOutcome dropped() {
    return new MailOutcome(Outcome.DROPPED);
  }
}
