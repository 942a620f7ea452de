package ua.kramar.correspondence;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the message has reached the buyer, so it cannot be taken back. */
final class MessageSentAlready extends Refusal {

  MessageSentAlready() {
    super(Kind.CONFLICT, "message-sent-already");
  }
}
