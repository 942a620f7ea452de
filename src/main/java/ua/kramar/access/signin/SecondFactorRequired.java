package ua.kramar.access.signin;

import ua.kramar.platform.refusals.Refusal;

/** Refusal: the password is right, and a code of the person's second factor is needed besides. */
public final class SecondFactorRequired extends Refusal {

  SecondFactorRequired() {
    super(Kind.UNAUTHENTICATED, "second-factor-required");
  }
}
