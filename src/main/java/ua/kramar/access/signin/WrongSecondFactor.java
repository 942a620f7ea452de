package ua.kramar.access.signin;

import ua.kramar.platform.refusals.Refusal;

/** Refusal: the code is wrong or was used before. */
public final class WrongSecondFactor extends Refusal {

  WrongSecondFactor() {
    super(Kind.UNAUTHENTICATED, "wrong-second-factor");
  }
}
