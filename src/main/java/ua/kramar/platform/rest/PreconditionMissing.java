package ua.kramar.platform.rest;

import ua.kramar.platform.refusals.Refusal;

/** A change came without saying which version it changes. */
public final class PreconditionMissing extends Refusal {

  public PreconditionMissing() {
    super(Kind.UNCONDITIONAL, "precondition-missing");
  }
}
