package ua.kramar.correspondence.attachments;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the files of the shop are as many bytes as they may be. */
final class StorageFull extends Refusal {

  StorageFull(long megabytes) {
    super(Kind.CONFLICT, "storage-full", megabytes);
  }
}
