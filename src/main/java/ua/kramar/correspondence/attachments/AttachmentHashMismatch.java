package ua.kramar.correspondence.attachments;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the file has another SHA-256 than its sender said. */
final class AttachmentHashMismatch extends Refusal {

  AttachmentHashMismatch() {
    super(Kind.UNPROCESSABLE, "attachment-hash-mismatch");
  }
}
