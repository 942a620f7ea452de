package ua.kramar.access.factors;

import java.util.List;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.Refusal;

/** Refusal: the code is none that the app shows now, or was used before. */
public final class WrongCode extends Refusal {

  /**
   * @param field the field of the request that holds it
   */
  WrongCode(String field) {
    super(Kind.UNPROCESSABLE, "wrong-code");
    with("violations", List.of(new Invalid.Violation(field, "wrong-code")));
  }
}
