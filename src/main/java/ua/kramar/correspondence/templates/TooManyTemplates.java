package ua.kramar.correspondence.templates;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the shop has as many templates as it can have. */
final class TooManyTemplates extends Refusal {

  TooManyTemplates(int most) {
    super(Kind.CONFLICT, "too-many-templates", most);
  }
}
