package ua.kramar.correspondence.texts;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A place in a text, {@code {{number}}}.
 *
 * @param start index of its first brace, in UTF-16 units
 * @param end index behind its last one
 * @param word what stands between the braces, without blanks
 */
public record Place(int start, int end, String word) {

  private static final Pattern PLACE = Pattern.compile("\\{\\{([^{}\\n]*)}}");

  /** All places of a text, known or not, in its order. */
  public static List<Place> in(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(
            found ->
                new Place(
                    found.start(), found.end(), found.group(1).strip().toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** The text with blanks for its places, so that everything else stands where it stood. */
  public static String blankedOut(String text) {
    return PLACE.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
  }
}
