package ua.kramar.correspondence.policy.unreadable;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.kramar.correspondence.policy.reading.Span;

/**
 * Finds characters given by their numbers, question marks for lost ones, and rows of the keyboard.
 */
final class CodesOfSigns {

  private static final Pattern CODES =
      Pattern.compile(
          "(?:&#x?[0-9a-fA-F]{2,6};){2,40}|(?:&[a-z]{2,6};){3,40}|(?:%[0-9A-Fa-f]{2}){4,40}"
              + "|(?:\\\\[ux][0-9a-fA-F]{2,4}){2,40}"
              + "|(?<![^\\s])\\?{3,}+[ ,.!]++\\?{2,}+(?:[ ,.!]++\\?++){0,40}+|(?<![^\\s])\\?{6,}+"
              + "|(?:пїЅ){2,40}|(?:ï¿½){1,40}|(?:â€.){2,40}|(?:[01]{8} ?){3,40}"
              + "|(?<![^\\s])(?:[.\\-–—−•]{1,6}[ /]++){5,40}|([a-zа-яіїєґ])\\1{7,}+"
              + "|(?iu:asdfgh\\w*|sdfghj\\w*|zxcvbn\\w*|qwertyu\\w*"
              + "|фывапр[а-я]*|фівапр[а-яієї]*|йцукенг?[а-я]*|ячсми[а-яі]*)");

  private static final String DOTS = ".-–—−•";

  private static final List<String> ROWS =
      List.of("as", "sd", "zx", "qw", "фы", "фі", "йц", "яч", "пї", "ï¿", "â€");

  private static final String BEGINNINGS = "aszqфйяпïâ";

  private CodesOfSigns() {}

  static void find(String text, List<Span> found) {
    Matcher codes = CODES.matcher(text).useTransparentBounds(true);
    int at = 0;
    while (at < text.length() - 1) {
      if (canBegin(text, at) && codes.region(at, text.length()).lookingAt()) {
        found.add(new Span(at, codes.end()));
        at = codes.end();
      } else {
        at++;
      }
    }
  }

  /** Told by two signs: nearly all places of a text are none of these. */
  private static boolean canBegin(String text, int at) {
    char first = text.charAt(at);
    char next = text.charAt(at + 1);
    return switch (first) {
      case '&' -> next == '#' || Character.isLetter(next);
      case '%' -> Character.digit(next, 16) >= 0;
      case '\\' -> next == 'u' || next == 'x';
      case '?' -> next == '?';
      case '0', '1' -> next == '0' || next == '1';
      default ->
          first == next
              || (DOTS.indexOf(first) >= 0
                  && (next == ' ' || next == '/' || DOTS.indexOf(next) >= 0))
              || (BEGINNINGS.indexOf(Character.toLowerCase(first)) >= 0
                  && ROWS.contains(text.substring(at, at + 2).toLowerCase(Locale.ROOT)));
    };
  }
}
