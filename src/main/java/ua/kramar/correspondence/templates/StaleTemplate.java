package ua.kramar.correspondence.templates;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the template has changed since the caller read it; the answer shows it as it is. */
final class StaleTemplate extends Refusal {

  StaleTemplate(TemplateView current) {
    super(Kind.STALE, "stale-version", current.version());
    with("currentTemplate", current);
  }
}
