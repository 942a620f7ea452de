package ua.kramar.platform.start;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parses the texts of settings; a text that is none of the values is refused, never replaced. */
final class SettingText {

  private static final Pattern ADDRESS =
      Pattern.compile("([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])\\:([1-9]\\d{0,4})");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");

  private static final int MOST = 1_000_000;

  private static final int KEY_BYTES = 32;

  private static final Duration LONGEST = Duration.ofDays(180);

  private static final Pattern DOMAIN =
      Pattern.compile("(?=.{1,190}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9-]{2,63}");

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
   * Returns the text, which is one of the choices.
   *
   * @param setting names the setting in the refusal
   * @throws IllegalStateException when it is none of them
   */
  static String choice(String setting, String text, List<String> choices) {
    if (!choices.contains(text.strip())) {
      throw refused(setting, "one of " + choices, text, null);
    }
    return text.strip();
  }

  /**
   * Returns a number from 0 to 1,000,000.
   *
   * @param setting names the setting in the refusal
   * @throws IllegalStateException when the text is no such number
   */
  static int number(String setting, String text) {
    if (!NUMBER.matcher(text.strip()).matches() || Integer.parseInt(text.strip()) > MOST) {
      throw refused(setting, "a number from 0 to " + MOST, text, null);
    }
    return Integer.parseInt(text.strip());
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

  /**
   * Returns the address {@code host:port}, not resolved; empty for an empty text.
   *
   * @param setting names the setting in the refusal
   * @throws IllegalStateException when the text is no such address
   */
  static Optional<InetSocketAddress> address(String setting, String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    Matcher address = ADDRESS.matcher(text.strip());
    if (!address.matches() || Integer.parseInt(address.group(2)) > 65_535) {
      throw refused(setting, "a host and a port such as clamd:3310", text, null);
    }
    return Optional.of(
        InetSocketAddress.createUnresolved(address.group(1), Integer.parseInt(address.group(2))));
  }

  /**
   * Returns addresses {@code host:port} in lower case, separated by commas; none for an empty text.
   *
   * @param setting names the setting in the refusal
   * @throws IllegalStateException when the text is no such list
   */
  static Set<String> addresses(String setting, String text) {
    if (text.isBlank()) {
      return Set.of();
    }
    return Stream.of(text.split(",", -1))
        .map(
            each ->
                address(setting, each)
                    .orElseThrow(() -> refused(setting, "a list such as erp.lan:8443", text, null)))
        .map(each -> each.getHostString().toLowerCase(Locale.ROOT) + ":" + each.getPort())
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Returns keys of 32 bytes each, written in Base64 and separated by commas; none for an empty
   * text. A refusal does not show them.
   *
   * @param setting names the setting in the refusal
   * @throws IllegalStateException when the text is no such list
   */
  static List<byte[]> keys(String setting, String text) {
    if (text.isBlank()) {
      return List.of();
    }
    try {
      List<byte[]> keys =
          Stream.of(text.split(",", -1))
              .map(String::strip)
              .map(Base64.getDecoder()::decode)
              .toList();
      if (keys.stream().allMatch(key -> key.length == KEY_BYTES)) {
        return keys;
      }
    } catch (IllegalArgumentException e) {
      throw refusedKeys(setting, e);
    }
    throw refusedKeys(setting, null);
  }

  private static IllegalStateException refusedKeys(String setting, Exception cause) {
    return new IllegalStateException(
        "setting " + setting + " is one key of 32 bytes in Base64 or several, separated by commas",
        cause);
  }

  /**
   * Returns the domain in lower case; empty for an empty text.
   *
   * @param setting names the setting in the refusal
   * @throws IllegalStateException when the text is no domain of at least two labels, in ASCII
   */
  static Optional<String> domain(String setting, String text) {
    String domain = text.strip().toLowerCase(Locale.ROOT);
    if (domain.isEmpty()) {
      return Optional.empty();
    }
    if (!DOMAIN.matcher(domain).matches()) {
      throw refused(setting, "a domain such as reply.example.com", text, null);
    }
    return Optional.of(domain);
  }

  private static IllegalStateException refused(
      String setting, String expected, String text, Exception cause) {
    return new IllegalStateException(
        "setting " + setting + " is " + expected + ", not '" + text + "'", cause);
  }
}
