package ua.kramar.correspondence.attachments;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the image is damaged, or of a kind that cannot be read. */
final class AttachmentUnreadable extends Refusal {

  AttachmentUnreadable() {
    super(Kind.UNPROCESSABLE, "attachment-unreadable");
  }
}
