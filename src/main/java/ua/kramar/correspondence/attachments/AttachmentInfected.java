package ua.kramar.correspondence.attachments;

import ua.kramar.platform.refusals.Refusal;

/** Refused: malware was found in the file. */
final class AttachmentInfected extends Refusal {

  AttachmentInfected() {
    super(Kind.UNPROCESSABLE, "attachment-infected");
  }
}
