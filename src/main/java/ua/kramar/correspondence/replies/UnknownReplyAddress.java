package ua.kramar.correspondence.replies;

import ua.kramar.platform.refusals.Refusal;

/** Refused: no letter ever had the address, or it was cut. */
final class UnknownReplyAddress extends Refusal {

  UnknownReplyAddress() {
    super(Kind.NOT_FOUND, "unknown-reply-address");
  }
}
