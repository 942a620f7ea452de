package ua.kramar.orders.script;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the text has changed since the caller read it; the answer shows it as it is. */
final class StaleCallScript extends Refusal {

  StaleCallScript(CallScript current) {
    super(Kind.STALE, "stale-version", current.version());
    with("currentCallScript", current);
  }
}
