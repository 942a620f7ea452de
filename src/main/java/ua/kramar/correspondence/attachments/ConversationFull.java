package ua.kramar.correspondence.attachments;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the files of the conversation are as many bytes as they may be. */
final class ConversationFull extends Refusal {

  ConversationFull(long megabytes) {
    super(Kind.CONFLICT, "conversation-full", megabytes);
  }
}
