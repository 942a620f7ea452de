package ua.kramar.access.passwords;

import java.util.List;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.Refusal;

/** Refusal: the password that the person has now is wrong, so nothing is changed. */
public final class WrongPassword extends Refusal {

  /**
   * @param field the field of the request that holds it
   */
  public WrongPassword(String field) {
    super(Kind.UNPROCESSABLE, "wrong-password");
    with("violations", List.of(new Invalid.Violation(field, "wrong-password")));
  }
}
