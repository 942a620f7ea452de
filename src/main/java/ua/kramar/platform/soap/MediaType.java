package ua.kramar.platform.soap;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A media type of a header.
 *
 * @param name in lower case; empty for none
 * @param parameters by their names in lower case
 */
record MediaType(String name, Map<String, String> parameters) {

  private static final Pattern PARAMETER =
      Pattern.compile(";\\s*([\\w.-]+)\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s]*))");

  /**
   * @param header null for none
   */
  static MediaType of(String header) {
    String text = header == null ? "" : header;
    Map<String, String> parameters = new HashMap<>();
    Matcher found = PARAMETER.matcher(text);
    while (found.find()) {
      String value = found.group(2) == null ? found.group(3) : found.group(2);
      parameters.putIfAbsent(found.group(1).toLowerCase(Locale.ROOT), value);
    }
    return new MediaType(text.split(";", 2)[0].strip().toLowerCase(Locale.ROOT), parameters);
  }

  /** A parameter; empty when it is missing. */
  String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }
}
