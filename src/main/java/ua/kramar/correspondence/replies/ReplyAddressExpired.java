package ua.kramar.correspondence.replies;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the letter to which somebody answers is too old. */
final class ReplyAddressExpired extends Refusal {

  ReplyAddressExpired() {
    super(Kind.UNPROCESSABLE, "reply-address-expired");
  }
}
