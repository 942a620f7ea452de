package ua.kramar.correspondence;

import ua.kramar.platform.refusals.Refusal;

/**
 * Refused: somebody of the shop said that the conversation needs no answer. Who answers all the
 * same reopens it first, so that two people do not decide differently without knowing it.
 */
final class ConversationClosed extends Refusal {

  ConversationClosed() {
    super(Kind.CONFLICT, "conversation-closed");
  }
}
