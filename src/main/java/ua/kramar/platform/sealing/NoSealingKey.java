package ua.kramar.platform.sealing;

import ua.kramar.platform.refusals.Refusal;

/** Refusal: no key for stored secrets is set, or not the one with which this secret was sealed. */
public final class NoSealingKey extends Refusal {

  NoSealingKey() {
    super(Kind.UNAVAILABLE, "secrets-key-missing");
  }
}
