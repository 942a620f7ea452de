package ua.kramar.correspondence.attachments;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the file has no bytes. */
final class AttachmentEmpty extends Refusal {

  AttachmentEmpty() {
    super(Kind.UNPROCESSABLE, "attachment-empty");
  }
}
