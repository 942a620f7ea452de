package ua.kramar.correspondence.attachments;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the file's name ends like another type than its content is. */
final class AttachmentMismatch extends Refusal {

  /**
   * @param found the media type of the content
   */
  AttachmentMismatch(String found) {
    super(Kind.UNPROCESSABLE, "attachment-type-mismatch", found);
  }
}
