package ua.kramar.access;

import ua.kramar.platform.refusals.Refusal;

/** Refusal: the login is unknown or the password is wrong; the response does not say which. */
public final class WrongCredentials extends Refusal {

  public WrongCredentials() {
    super(Kind.UNAUTHENTICATED, "wrong-credentials");
  }
}
