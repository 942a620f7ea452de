package ua.kramar.delivery.novaposhta;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/**
 * Texts in the carrier's records. Strings and numbers are both read as text; a missing field is the
 * empty string.
 */
final class WireText {

  /** Control characters and lone surrogates, not all of which the database and the log accept. */
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]+");

  private WireText() {}

  static String text(JsonNode node, String field) {
    return CONTROLS.matcher(node.path(field).asText("")).replaceAll(" ").strip();
  }

  /** The text without what is beyond so many characters. */
  static String truncate(String text, int maxLength) {
    return text.codePointCount(0, text.length()) <= maxLength
        ? text
        : text.substring(0, text.offsetByCodePoints(0, maxLength));
  }
}
