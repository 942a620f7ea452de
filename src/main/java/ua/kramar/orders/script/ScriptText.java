package ua.kramar.orders.script;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.kramar.platform.refusals.Invalid;

/**
 * A text with places for values, such as {@code {{number}}}.
 *
 * @param text without any other double braces
 */
record ScriptText(String text) {

  /** What a place can stand for. */
  enum Variable {
    NUMBER,
    SHOP,
    BUYER,
    GOODS,
    TOTAL,
    DELIVERY;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static final List<String> VARIABLES =
      Arrays.stream(Variable.values()).map(Variable::word).toList();

  private static final Pattern PLACE =
      Pattern.compile(
          "\\{\\{\\s*("
              + VARIABLES.stream().map(Pattern::quote).collect(Collectors.joining("|"))
              + ")\\s*}}");

  /**
   * @throws Invalid naming the field when the text has a place for something unknown, or braces
   *     that do not close
   */
  ScriptText {
    String rest = PLACE.matcher(text).replaceAll("");
    if (rest.contains("{{") || rest.contains("}}")) {
      throw new Invalid("text", "places", String.join(", ", VARIABLES));
    }
  }

  /** The text with the values in their places; a value is never taken for a place. */
  String with(Map<Variable, String> values) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    values.get(Variable.valueOf(place.group(1).toUpperCase(Locale.ROOT)))));
  }
}
