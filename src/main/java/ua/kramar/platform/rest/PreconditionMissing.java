package ua.kramar.platform.rest;

import ua.kramar.platform.Refusal;

/** A change came without saying which version it changes. */
public final class PreconditionMissing extends Refusal {

  public PreconditionMissing() {
    super(Kind.UNCONDITIONAL, "precondition-missing");
  }
}
