package ua.kramar.orders.list;

import java.util.List;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.Refusal;

/** Refusal: the searched text is so short that most orders would match. */
public final class SearchTooShort extends Refusal {

  public SearchTooShort(int minDigits, int minLetters) {
    super(Kind.INVALID, "search-too-short", minDigits, minLetters);
    with(
        "violations",
        List.of(new Invalid.Violation("q", "search-length", List.of(minDigits, minLetters))));
  }
}
