package ua.kramar.appeals.files;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the appeal has as many files as it may have. */
final class AppealFilesFull extends Refusal {

  AppealFilesFull(int most) {
    super(Kind.CONFLICT, "appeal-files-full", most);
  }
}
