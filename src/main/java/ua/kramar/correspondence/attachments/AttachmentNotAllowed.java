package ua.kramar.correspondence.attachments;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the content is of no type that may be sent. */
final class AttachmentNotAllowed extends Refusal {

  AttachmentNotAllowed() {
    super(Kind.UNPROCESSABLE, "attachment-type-not-allowed", String.join(", ", FileType.all()));
  }
}
