package ua.kramar.access.people;

import ua.kramar.platform.refusals.Refusal;

/**
 * Refusal: the invited address is the login of an account elsewhere on the marketplace. Told only
 * to those who have the link, to whom the mailbox belongs.
 */
public final class LoginTaken extends Refusal {

  LoginTaken() {
    super(Kind.CONFLICT, "login-taken");
  }
}
