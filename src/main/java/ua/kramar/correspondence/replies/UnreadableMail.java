package ua.kramar.correspondence.replies;

import ua.kramar.platform.refusals.Refusal;

/** Refused: what was handed over is no mail that could be read. */
public final class UnreadableMail extends Refusal {

  public UnreadableMail() {
    super(Kind.UNPROCESSABLE, "unreadable-mail");
  }
}
