package ua.kramar.correspondence.replies;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the mail has nothing but what it quotes, files, or nothing at all. */
final class MailWithoutText extends Refusal {

  MailWithoutText() {
    super(Kind.UNPROCESSABLE, "mail-without-text");
  }
}
