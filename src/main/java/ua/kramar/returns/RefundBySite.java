package ua.kramar.returns;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the buyer has paid through the site, which reports when the money has gone back. */
final class RefundBySite extends Refusal {

  RefundBySite() {
    super(Kind.CONFLICT, "refund-by-site");
  }
}
