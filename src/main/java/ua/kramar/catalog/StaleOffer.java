package ua.kramar.catalog;

import ua.kramar.platform.refusals.Refusal;

/** Refusal: the article has changed since the caller read it; the answer shows it as it is now. */
public final class StaleOffer extends Refusal {

  StaleOffer(OfferView current) {
    super(Kind.STALE, "stale-version", current.version());
    with("currentOffer", current);
  }
}
