package ua.kramar.correspondence.attachments;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the file is larger than 10 MB. */
final class AttachmentTooLarge extends Refusal {

  AttachmentTooLarge() {
    super(Kind.UNPROCESSABLE, "attachment-too-large", 10);
  }
}
