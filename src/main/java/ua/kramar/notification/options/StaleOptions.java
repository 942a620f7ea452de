package ua.kramar.notification.options;

import ua.kramar.platform.refusals.Refusal;

/**
 * Refused: the options have changed since the caller read them; the answer shows them as they are.
 */
final class StaleOptions extends Refusal {

  StaleOptions(PhoneOptionsView current) {
    super(Kind.STALE, "stale-version", current.version());
    with("currentPhoneOptions", current);
  }
}
