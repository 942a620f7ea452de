package ua.kramar.access.factors;

import ua.kramar.platform.refusals.Refusal;

/** Refusal: the person has as many authenticator apps as one can have. */
public final class TooManySecondFactors extends Refusal {

  TooManySecondFactors(int most) {
    super(Kind.CONFLICT, "too-many-second-factors", most);
  }
}
