package ua.kramar.correspondence.attachments;

import ua.kramar.platform.refusals.Refusal;

/** Refused for now: nobody has looked for malware in the file yet. */
final class AttachmentHeld extends Refusal {

  AttachmentHeld() {
    super(Kind.CONFLICT, "attachment-held");
  }
}
