package ua.kramar.platform.refusals;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.regex.Pattern;

/** Chooses the language of a response: Ukrainian, unless the caller prefers English. */
public final class AcceptedLanguage {

  private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");
  private static final List<Locale> SUPPORTED = List.of(UKRAINIAN, Locale.ENGLISH);

  /** RFC 9110, 12.5.4, with the ranges of RFC 4647. */
  private static final Pattern LIST =
      Pattern.compile("%1$s(,%1$s)*+".formatted(range() + "(;\\s*+q=[01](\\.\\d{0,3})?+\\s*+)?+"));

  private AcceptedLanguage() {}

  /**
   * Returns the supported language that the caller likes best, by weight.
   *
   * @param header {@code Accept-Language}; null, or one that cannot be read, for no preference
   */
  public static Locale of(String header) {
    // The library's own check lets some texts through, such as a single hyphen, and fails then.
    if (header == null || !LIST.matcher(header).matches()) {
      return UKRAINIAN;
    }
    try {
      Locale liked = Locale.lookup(LanguageRange.parse(header), SUPPORTED);
      return liked == null ? UKRAINIAN : liked;
    } catch (IllegalArgumentException e) {
      return UKRAINIAN;
    }
  }

  private static String range() {
    return "\\s*+(\\*|[A-Za-z]{1,8}+(-[A-Za-z0-9]{1,8}+)*+)\\s*+";
  }
}
