package ua.kramar.platform.start;

import java.time.Duration;
import java.time.format.DateTimeParseException;

/** Parses the texts of settings; a text that is none of the values is refused, never replaced. */
final class SettingText {

  private static final Duration LONGEST = Duration.ofDays(180);

  private SettingText() {}

  /**
   * Returns whether the text is {@code true}.
   *
   * @param setting names the setting in the refusal
   * @throws IllegalStateException when it is neither {@code true} nor {@code false}
   */
  static boolean flag(String setting, String text) {
    return switch (text.strip()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw refused(setting, "true or false", text, null);
    };
  }

  /**
   * Returns how long an order may wait.
   *
   * @param setting names the setting in the refusal
   * @throws IllegalStateException when the text is no ISO-8601 duration, or one that is not
   *     positive or longer than 180 days
   */
  static Duration term(String setting, String text) {
    String expected = "a duration such as P3D or PT36H, of at most 180 days";
    Duration term;
    try {
      term = Duration.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw refused(setting, expected, text, e);
    }
    if (term.compareTo(Duration.ZERO) <= 0 || term.compareTo(LONGEST) > 0) {
      throw refused(setting, expected, text, null);
    }
    return term;
  }

  private static IllegalStateException refused(
      String setting, String expected, String text, Exception cause) {
    return new IllegalStateException(
        "setting " + setting + " is " + expected + ", not '" + text + "'", cause);
  }
}
