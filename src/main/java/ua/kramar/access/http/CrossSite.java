package ua.kramar.access.http;

import ua.kramar.platform.refusals.Refusal;

/** Refusal: a request with the cabinet's session changes something, but another site sent it. */
final class CrossSite extends Refusal {

  CrossSite() {
    super(Kind.FORBIDDEN, "cross-site");
  }
}
