package ua.kramar.access.http;

import ua.kramar.platform.refusals.Refusal;

/** A change came with the cabinet's session, but not from the cabinet. */
final class CrossSite extends Refusal {

  CrossSite() {
    super(Kind.FORBIDDEN, "cross-site");
  }
}
