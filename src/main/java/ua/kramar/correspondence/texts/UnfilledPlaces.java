package ua.kramar.correspondence.texts;

import java.util.List;
import ua.kramar.platform.refusals.Refusal;

/**
 * Refused: the text still has a place of a template without its value; {@code missing} names the
 * variables.
 */
public final class UnfilledPlaces extends Refusal {

  private UnfilledPlaces(List<String> missing) {
    super(Kind.UNPROCESSABLE, "unfilled-places", String.join(", ", missing));
    with("missing", missing);
  }

  /**
   * Looks at a text that is about to be sent.
   *
   * @throws UnfilledPlaces when it has a place for a known variable
   */
  public static void refuseIn(String text) {
    List<String> missing =
        Place.in(text).stream()
            .map(Place::word)
            .filter(word -> Variable.named(word).isPresent())
            .distinct()
            .toList();
    if (!missing.isEmpty()) {
      throw new UnfilledPlaces(missing);
    }
  }
}
