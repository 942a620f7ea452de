package ua.kramar.access.passwords;

import java.util.List;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.Refusal;

/** Refusal: the old password is wrong, so the new one is not taken. */
public final class WrongPassword extends Refusal {

  WrongPassword() {
    super(Kind.UNPROCESSABLE, "wrong-password");
    with("violations", List.of(new Invalid.Violation("oldPassword", "wrong-password")));
  }
}
