package ua.kramar.correspondence.questions;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the marketplace has looked at the question and let it stand. */
final class ReportDecided extends Refusal {

  ReportDecided() {
    super(Kind.CONFLICT, "report-decided");
  }
}
