package ua.kramar.correspondence.replies;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the mail says more than a message can have; cut it would say something else. */
final class MailTooLong extends Refusal {

  MailTooLong(int most) {
    super(Kind.UNPROCESSABLE, "mail-too-long", most);
  }
}
