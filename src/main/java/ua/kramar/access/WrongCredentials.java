package ua.kramar.access;

import ua.kramar.platform.refusals.Refusal;

/** The login is unknown or the password is wrong; the answer does not tell which. */
public final class WrongCredentials extends Refusal {

  WrongCredentials() {
    super(Kind.UNAUTHENTICATED, "wrong-credentials");
  }
}
