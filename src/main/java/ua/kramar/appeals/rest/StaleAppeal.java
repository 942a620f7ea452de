package ua.kramar.appeals.rest;

import ua.kramar.appeals.view.AppealDetails;
import ua.kramar.platform.refusals.Refusal;
import ua.kramar.platform.refusals.StaleVersion;

/** Refused: the appeal has changed since the caller read it; {@code currentAppeal} is as it is. */
final class StaleAppeal extends Refusal {

  StaleAppeal(StaleVersion stale, AppealDetails current) {
    super(stale.kind(), stale.code(), stale.arguments().toArray());
    with("currentAppeal", current);
  }
}
