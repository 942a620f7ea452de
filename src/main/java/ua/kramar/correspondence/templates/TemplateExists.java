package ua.kramar.correspondence.templates;

import ua.kramar.platform.refusals.Refusal;

/** Refused: another template of the kind and the language has the name. */
final class TemplateExists extends Refusal {

  TemplateExists() {
    super(Kind.CONFLICT, "template-exists");
  }
}
