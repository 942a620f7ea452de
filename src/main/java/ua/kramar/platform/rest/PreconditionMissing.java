package ua.kramar.platform.rest;

import ua.kramar.platform.refusals.Refusal;

/** Refusal: a change requires the header {@code If-Match} with the version that it changes. */
public final class PreconditionMissing extends Refusal {

  public PreconditionMissing() {
    super(Kind.UNCONDITIONAL, "precondition-missing");
  }
}
